import { fillable } from "#lib/http/template.ts";
import {
  described,
  fieldClass,
  Heading,
  Hint,
  Kept,
  Wrong,
} from "./field-parts.tsx";
import { filled, whenHeld } from "./filled.tsx";
import type { FieldProps } from "./fields.tsx";
import { Picture } from "./picture.tsx";

/** Radios or checkboxes, each with its whole row as its label. The first one has the question's id: errors lead there. */
export function ChoiceField({
  field: { id, hint, label, options, picture },
  errorPrefix,
  heading,
  choose,
}: FieldProps & { readonly choose: "one" | "any" }) {
  return (
    <fieldset {...described(id, hint)} className={fieldClass(id)}>
      <legend className={picture && "pictured"}>
        <Picture of={picture} />
        <Heading heading={heading}>{label}</Heading>
      </legend>
      <Hint id={id} text={hint} />
      <Kept id={id} />
      <Wrong id={id} prefix={errorPrefix} />
      {options.map((option, index) => (
        <label className="choice" key={option.id}>
          <input
            {...fillable(
              "checked",
              whenHeld(filled.chosen(id, option.id), "checked"),
            )}
            id={index === 0 ? id : `${id}-${option.id}`}
            name={id}
            type={choose === "one" ? "radio" : "checkbox"}
            value={option.id}
          />
          <Picture of={option.picture} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
