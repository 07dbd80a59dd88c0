"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { describedBy, Heading, Hint, Problem } from "./field-parts.tsx";
import { lengthOf } from "#lib/questions/length.ts";
import type { FieldProps } from "./fields.tsx";
import { useFormWords } from "./form-words.tsx";

/** The count is said only near the limit: before that it would only press. */
const nearLimit = 0.9;

/** Words of any length up to the limit, in a box that grows with them. */
export function TextAreaField({
  field,
  problem,
  errorPrefix,
  heading,
}: FieldProps) {
  const { register } = useFormContext();
  const words = useFormWords();
  const [length, setLength] = useState(0);
  const { onChange, ...control } = register(field.id);
  const left = field.longestText - length;
  return (
    <div className={problem ? "field invalid" : "field"}>
      <label htmlFor={field.id}>
        <Heading heading={heading}>{field.label}</Heading>
      </label>
      <Hint id={field.id} text={field.hint} />
      <Problem id={field.id} prefix={errorPrefix} text={problem} />
      <textarea
        {...control}
        aria-describedby={describedBy(field.id, field.hint, problem)}
        aria-invalid={problem ? true : undefined}
        defaultValue={field.value}
        id={field.id}
        onChange={(event) => {
          setLength(lengthOf(event.target.value));
          void onChange(event);
        }}
        rows={6}
      />
      <p aria-live="polite" className="count">
        {length > field.longestText * nearLimit &&
          (left >= 0 ? words.left : words.over).replace(
            "{count}",
            String(Math.abs(left)),
          )}
      </p>
    </div>
  );
}
