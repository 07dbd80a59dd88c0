"use client";

import { useFormContext } from "react-hook-form";
import { describedBy, Heading, Hint, Kept, Problem } from "./field-parts.tsx";
import { Picture } from "./picture.tsx";
import type { FieldProps } from "./fields.tsx";

/** Radios or checkboxes, each with its whole row as its label. The first one has the question's id: errors lead there. */
export function ChoiceField({
  field,
  problem,
  errorPrefix,
  heading,
  type,
}: FieldProps & { type: "radio" | "checkbox" }) {
  // Without its ref: on arriving, that would undo what a visitor chose before the script was there.
  const { name, onBlur, onChange } = useFormContext().register(field.id);
  const chosen = typeof field.value === "string" ? [field.value] : field.value;
  const description = describedBy(field.id, field.hint, problem, field.kept);
  return (
    <fieldset
      aria-describedby={description}
      className={problem ? "field invalid" : "field"}
    >
      <legend className={field.picture && "pictured"}>
        <Picture of={field.picture} />
        <Heading heading={heading}>{field.label}</Heading>
      </legend>
      <Hint id={field.id} text={field.hint} />
      <Kept answer={field.kept} id={field.id} />
      <Problem id={field.id} prefix={errorPrefix} text={problem} />
      {field.options.map((option, index) => (
        <label className="choice" key={option.id}>
          <input
            name={name}
            onBlur={(event) => void onBlur(event)}
            onChange={(event) => void onChange(event)}
            defaultChecked={chosen?.includes(option.id) ?? false}
            id={index === 0 ? field.id : `${field.id}-${option.id}`}
            type={type}
            value={option.id}
          />
          <Picture of={option.picture} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
