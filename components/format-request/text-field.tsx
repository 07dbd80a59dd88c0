import { describedBy, Hint, Problem } from "#components/form/field-parts.tsx";
import type { TextField as TextFieldName } from "#lib/format-request/typed.ts";
import { idOf } from "./field-id.ts";

interface Props {
  readonly field: TextFieldName;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly errorPrefix: string;
  readonly value: string | undefined;
}

/** What browsers fill in by themselves: WCAG 1.3.5. */
const purposes: Readonly<Record<TextFieldName, string>> = {
  email: "email",
  phone: "tel",
  address: "street-address",
  name: "name",
  reach: "off",
  "other-format": "off",
  language: "off",
  note: "off",
};

const boxes: readonly TextFieldName[] = ["address", "note"];

/** A line of text, or a box for more. */
export function TextField({
  field,
  label,
  hint,
  problem,
  errorPrefix,
  value,
}: Props) {
  const id = idOf(field);
  const attributes = {
    id,
    name: field,
    defaultValue: value,
    "aria-describedby": describedBy(id, hint, problem),
    "aria-invalid": problem ? true : undefined,
    autoComplete: purposes[field],
  };
  return (
    <div className={problem ? "field invalid" : "field"}>
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      <Hint id={id} text={hint} />
      <Problem id={id} prefix={errorPrefix} text={problem} />
      {boxes.includes(field) ? (
        <textarea {...attributes} rows={4} className="brief" />
      ) : (
        <input
          type={field === "email" ? "email" : "text"}
          spellCheck={false}
          {...attributes}
        />
      )}
    </div>
  );
}
