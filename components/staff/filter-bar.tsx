import { useTranslations } from "next-intl";
import { capacities } from "#lib/consultation/questionnaire.ts";

export interface Choice {
  readonly words: string | undefined;
  readonly capacity: string | undefined;
  readonly question: string | undefined;
  readonly theme: number | "none" | undefined;
}

interface Props {
  readonly address: string;
  readonly choice: Choice;
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly { readonly id: number; readonly name: string }[];
}

/** Chooses which comments to read: a plain form whose answer is an address to keep. */
export function FilterBar({ address, choice, questions, themes }: Props) {
  const t = useTranslations("staff");
  return (
    <form
      method="get"
      action={`${address}#verbatims`}
      className="filters"
      role="search"
      aria-label={t("verbatims.filter")}
    >
      <Labelled id="words" label={t("verbatims.words")}>
        <input
          id="words"
          name="words"
          type="search"
          maxLength={200}
          defaultValue={choice.words}
        />
      </Labelled>
      <Labelled id="capacity" label={t("verbatims.capacity")}>
        <select
          id="capacity"
          name="capacity"
          defaultValue={choice.capacity ?? ""}
        >
          <option value="">{t("verbatims.anyCapacity")}</option>
          {capacities.map((id) => (
            <option key={id} value={id}>
              {t(`capacities.${id}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="question" label={t("verbatims.question")}>
        <select
          id="question"
          name="question"
          defaultValue={choice.question ?? ""}
        >
          <option value="">{t("verbatims.anyQuestion")}</option>
          {questions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="theme" label={t("verbatims.theme")}>
        <select id="theme" name="theme" defaultValue={choice.theme ?? ""}>
          <option value="">{t("verbatims.anyTheme")}</option>
          <option value="none">{t("verbatims.notCoded")}</option>
          {themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <div className="filter-actions">
        <button type="submit" className="button">
          {t("verbatims.show")}
        </button>
        <a href={`${address}#verbatims`}>{t("verbatims.clear")}</a>
      </div>
    </form>
  );
}

function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
