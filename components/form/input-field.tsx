import { slot } from "#lib/http/template.ts";
import {
  described,
  fieldClass,
  Hint,
  invalid,
  Label,
  Wrong,
} from "./field-parts.tsx";
import { filled } from "./filled.tsx";
import type { FieldProps } from "./fields.tsx";

/** One line of text. */
export function InputField({
  field: { id, hint, label },
  errorPrefix,
  heading,
  autoComplete,
  type,
  width,
}: FieldProps & {
  autoComplete: string;
  type?: "email";
  width?: "short";
}) {
  return (
    <div className={fieldClass(id)}>
      <Label id={id} heading={heading}>
        {label}
      </Label>
      <Hint id={id} text={hint} />
      <Wrong id={id} prefix={errorPrefix} />
      <input
        {...described(id, hint)}
        {...invalid(id)}
        autoComplete={autoComplete}
        className={width}
        defaultValue={slot(filled.value(id))}
        id={id}
        name={id}
        spellCheck={false}
        type={type ?? "text"}
      />
    </div>
  );
}
