import { useTranslations } from "next-intl";
import { describedBy, Hint, Problem } from "#components/form/field-parts.tsx";
import type { Field, Typed } from "#lib/format-request/typed.ts";
import { idOf } from "./field-id.ts";

/** The boxes of a day, the first of which gives the group its id. */
const dayFields = [
  "needed-day",
  "needed-month",
  "needed-year",
] as const satisfies readonly Field[];

interface Props {
  readonly typed: Typed;
  readonly messages: Partial<Record<Field, string>>;
}

/** The day by which it is needed, in three boxes: typing is easier than a calendar. */
export function NeededBy({ typed, messages }: Props) {
  const t = useTranslations("format-requests");
  const group = "ask-needed-by";
  const problem = dayFields
    .map((field) => messages[field])
    .find((message) => message !== undefined);
  const hint = t("form.neededByHint");
  const labels = {
    "needed-day": t("form.day"),
    "needed-month": t("form.month"),
    "needed-year": t("form.year"),
  };
  return (
    <fieldset
      className={problem ? "field invalid" : "field"}
      aria-describedby={describedBy(group, hint, problem)}
    >
      <legend>
        <span>{t("form.neededBy")}</span>
      </legend>
      <Hint id={group} text={hint} />
      <Problem id={group} prefix={t("errorPrefix")} text={problem} />
      <div className="day-parts">
        {dayFields.map((field) => (
          <div key={field}>
            <label htmlFor={idOf(field)}>{labels[field]}</label>
            <input
              type="text"
              id={idOf(field)}
              name={field}
              className={field === "needed-year" ? "year" : undefined}
              // A month may be written as a word.
              inputMode={field === "needed-month" ? "text" : "numeric"}
              autoComplete="off"
              defaultValue={typed[field]}
              aria-invalid={messages[field] ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
