import { useTranslations } from "next-intl";
import type { OnPaper } from "./field-words.ts";
import { Both } from "./keyed-question.tsx";

export interface DecidedField {
  readonly id: string;
  readonly number: number;
  readonly label: OnPaper;
  /** What each keying has, in words; undefined where it has nothing. */
  readonly values: readonly [string | undefined, string | undefined];
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
      {fields.map(({ id, number, label, values }) => (
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
        </fieldset>
      ))}
      <button className="button" type="submit">
        {t("save")}
      </button>
    </form>
  );
}
