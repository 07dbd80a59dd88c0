import type { Line } from "#lib/questions/kind.ts";
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
  line,
}: FieldProps & { readonly line: Line }) {
  const { autoComplete, type = "text", isShort } = line;
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
        className={isShort && "short"}
        defaultValue={slot(filled.value(id))}
        id={id}
        name={id}
        spellCheck={false}
        type={type}
      />
    </div>
  );
}
