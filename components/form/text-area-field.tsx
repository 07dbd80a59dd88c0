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
import { Picture } from "./picture.tsx";

/** Words of any length up to the limit, in a box that grows with them. */
export function TextAreaField({
  field: { id, hint, label, longestText, picture },
  errorPrefix,
  heading,
}: FieldProps) {
  return (
    <div className={fieldClass(id)}>
      <div className={picture && "pictured"}>
        <Picture of={picture} />
        <Label id={id} heading={heading}>
          {label}
        </Label>
      </div>
      <Hint id={id} text={hint} />
      <Wrong id={id} prefix={errorPrefix} />
      <textarea
        {...described(id, hint, `${id}-count`)}
        {...invalid(id)}
        data-longest={longestText}
        defaultValue={slot(filled.value(id))}
        id={id}
        name={id}
        rows={6}
      />
      <p className="count" id={`${id}-count`}>
        {slot(filled.count(id))}
      </p>
      <p className="visually-hidden" id={`${id}-heard`} role="status">
        {slot(filled.heard(id))}
      </p>
    </div>
  );
}
