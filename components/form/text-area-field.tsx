"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { describedBy, Hint, Label, Problem } from "./field-parts.tsx";
import { Picture } from "./picture.tsx";
import { lengthOf } from "#lib/questions/length.ts";
import type { FieldProps } from "./fields.tsx";
import { useFormWords } from "./form-words.tsx";

/** The count is said only near the limit: before that it would only press. */
const nearLimit = 0.9;

/** How many characters are left where a listener is told so. */
const steps = [100, 500, 1000];

/** Words of any length up to the limit, in a box that grows with them. */
export function TextAreaField({
  field,
  problem,
  errorPrefix,
  heading,
}: FieldProps) {
  const { register } = useFormContext();
  const typed = typeof field.value === "string" ? field.value : "";
  const words = useFormWords();
  const [length, setLength] = useState(() => lengthOf(typed));
  const { onChange, ...control } = register(field.id);
  const left = field.longestText - length;
  const isNearLimit = left < field.longestText * (1 - nearLimit);
  const count = (n: number) =>
    (n >= 0 ? words.left : words.over).replace("{count}", String(Math.abs(n)));
  // Said at a few steps on the way; at every letter it would talk over who is writing.
  const step =
    left < 0 ? -1 : (steps.find((candidate) => left <= candidate) ?? 0);
  return (
    <div className={problem ? "field invalid" : "field"}>
      <div className={field.picture && "pictured"}>
        <Picture of={field.picture} />
        <Label id={field.id} heading={heading}>
          {field.label}
        </Label>
      </div>
      <Hint id={field.id} text={field.hint} />
      <Problem id={field.id} prefix={errorPrefix} text={problem} />
      <textarea
        {...control}
        aria-describedby={[
          describedBy(field.id, field.hint, problem),
          `${field.id}-count`,
        ]
          .filter(Boolean)
          .join(" ")}
        aria-invalid={problem ? true : undefined}
        defaultValue={field.value}
        id={field.id}
        onChange={(event) => {
          setLength(lengthOf(event.target.value));
          void onChange(event);
        }}
        rows={6}
      />
      <p className="count" id={`${field.id}-count`}>
        {isNearLimit && count(left)}
      </p>
      <p className="visually-hidden" role="status">
        {isNearLimit && (step < 0 ? words.tooMany : count(step))}
      </p>
    </div>
  );
}
