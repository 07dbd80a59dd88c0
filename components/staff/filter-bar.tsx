import { useTranslations } from "next-intl";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { countedHelp } from "#lib/consultation/counted-help.ts";
import { renditionIds } from "#lib/consultation/questionnaire.ts";
import { helpName } from "./names.ts";

export interface Choice {
  readonly words: string | undefined;
  readonly capacity: string | undefined;
  readonly question: string | undefined;
  readonly theme: number | "none" | undefined;
  readonly rendition: string | undefined;
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  readonly help: string | undefined;
}

/** Something to choose, with its name. */
export interface Option {
  readonly id: string | number;
  readonly name: string;
}

/** In an address nothing stands for any, so those who said nothing need a name. */
export const notSaid = "not-said";

interface Props {
  readonly address: string;
  readonly choice: Choice;
  readonly questions: readonly Option[];
  readonly themes: readonly Option[];
  readonly languages: readonly Option[];
  readonly channels: readonly Option[];
}

/** Chooses which comments to read: a plain form whose answer is an address to keep. */
export function FilterBar(props: Props) {
  const { address, choice, questions, themes, languages, channels } = props;
  const t = useTranslations("staff");
  const v = useTranslations("staff.verbatims");
  return (
    <form
      method="get"
      action={`${address}#verbatims`}
      className="filters"
      role="search"
      aria-label={v("filter")}
    >
      <div>
        <label htmlFor="words">{v("words")}</label>
        <input
          id="words"
          name="words"
          type="search"
          maxLength={200}
          defaultValue={choice.words}
        />
      </div>
      <Select
        id="capacity"
        label={v("capacity")}
        chosen={choice.capacity}
        options={countedCapacities.map((id) => ({
          id,
          name: t(`capacities.${id}`),
        }))}
      />
      <Select
        id="question"
        label={v("question")}
        chosen={choice.question}
        options={questions}
      />
      <Select
        id="theme"
        label={v("theme")}
        chosen={choice.theme}
        options={[{ id: "none", name: v("notCoded") }, ...themes]}
      />
      <Select
        id="rendition"
        label={v("renditionLabel")}
        chosen={choice.rendition}
        options={renditionIds.map((id) => ({
          id,
          name: t(`renditions.${id}`),
        }))}
      />
      <Select
        id="locale"
        label={v("languageLabel")}
        chosen={choice.locale}
        options={languages}
      />
      <Select
        id="channel"
        label={v("channelLabel")}
        chosen={choice.channel}
        options={channels}
      />
      <Select
        id="help"
        label={v("helpLabel")}
        chosen={choice.help}
        options={countedHelp.map((id) => ({
          id: id === "" ? notSaid : id,
          name: helpName(t, id),
        }))}
      />
      <div className="filter-actions">
        <button type="submit" className="button">
          {v("show")}
        </button>
        <a href={`${address}#verbatims`}>{v("clear")}</a>
      </div>
    </form>
  );
}

function Select({
  id,
  label,
  chosen,
  options,
}: {
  readonly id: string;
  readonly label: string;
  readonly chosen: string | number | undefined;
  readonly options: readonly Option[];
}) {
  const t = useTranslations("staff.verbatims");
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen ?? ""}>
        <option value="">{t("any")}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
