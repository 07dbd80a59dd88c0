import { useTranslations } from "next-intl";
import { readingField } from "#lib/arrival/decisions.ts";
import type { OnPaper } from "./field-words.ts";
import { Both } from "./keyed-question.tsx";

export interface DecidedField {
  readonly id: string;
  readonly number: number;
  readonly label: OnPaper;
  /** What each keying has, in words; undefined where it has nothing. */
  readonly values: readonly [string | undefined, string | undefined];
  /** What a box begins with in which to write what stands on the paper; undefined where boxes are ticked. */
  readonly written: string | undefined;
}

interface Props {
  readonly form: string;
  readonly fields: readonly DecidedField[];
  readonly language: { readonly tag: string; readonly direction: string };
}

/** The fields of which two keyings differ, side by side: the right value is chosen. */
export function DecisionForm({ form, fields, language }: Props) {
  const t = useTranslations("data-entry.decide");
  const titles = [t("first"), t("second")] as const;
  return (
    <form action="/staff/data-entry/decide/save" method="post">
      <input name="form" type="hidden" value={form} />
      {fields.map(({ id, number, label, values, written }) => (
        <fieldset className="keyed" key={id}>
          <legend>
            {number > 0 && <>{number}. </>}
            <Both language={language} of={label} />
          </legend>
          <div className="values">
            {values.map((value, index) => (
              <label className="value" key={titles[index]}>
                <input
                  id={index === 0 ? id : `${id}-2`}
                  name={id}
                  required
                  type="radio"
                  value={index + 1}
                />
                <small>{titles[index]}</small> <bdi>{value ?? t("empty")}</bdi>
              </label>
            ))}
          </div>
          {written !== undefined && <Reading id={id} written={written} />}
        </fieldset>
      ))}
      <button className="button" type="submit">
        {t("save")}
      </button>
    </form>
  );
}

/** Where neither keying is right: what stands on the paper. */
function Reading({
  id,
  written,
}: {
  readonly id: string;
  readonly written: string;
}) {
  const t = useTranslations("data-entry.decide");
  return (
    <div className="value">
      <input id={`${id}-3`} name={id} required type="radio" value="3" />
      <label htmlFor={`${id}-3`}>{t("neither")}</label>
      <textarea
        aria-label={t("reading")}
        defaultValue={written}
        dir="auto"
        name={readingField(id)}
        rows={3}
        spellCheck={false}
      />
    </div>
  );
}
