"use client";

import { useFormContext } from "react-hook-form";
import { describedBy, Hint, Label, Problem } from "./field-parts.tsx";
import type { FieldProps } from "./fields.tsx";

/** One line of text. */
export function InputField({
  field,
  problem,
  errorPrefix,
  heading,
  ...input
}: FieldProps & {
  autoComplete: string;
  type?: "email";
  width?: "short";
}) {
  const { register } = useFormContext();
  const { width, ...attributes } = input;
  return (
    <div className={problem ? "field invalid" : "field"}>
      <Label id={field.id} heading={heading}>
        {field.label}
      </Label>
      <Hint id={field.id} text={field.hint} />
      <Problem id={field.id} prefix={errorPrefix} text={problem} />
      <input
        {...register(field.id)}
        {...attributes}
        aria-describedby={describedBy(field.id, field.hint, problem)}
        aria-invalid={problem ? true : undefined}
        className={width}
        defaultValue={field.value}
        id={field.id}
        spellCheck={false}
        type={attributes.type ?? "text"}
      />
    </div>
  );
}
