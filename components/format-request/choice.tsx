import type { ReactNode } from "react";
import { describedBy, Hint, Problem } from "#components/form/field-parts.tsx";
import type { Field } from "#lib/format-request/typed.ts";
import { idOf } from "./field-id.ts";

interface Props {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly errorPrefix: string;
  readonly chosen: string | undefined;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** What is asked besides, where this is chosen. */
    readonly more?: ReactNode;
  }[];
}

/** Radios, each with its whole row as its label. The first one has the field's id: errors lead there. */
export function Choice({
  field,
  label,
  hint,
  problem,
  errorPrefix,
  chosen,
  options,
}: Props) {
  const id = idOf(field);
  return (
    <fieldset
      className={problem ? "field invalid" : "field"}
      aria-describedby={describedBy(id, hint, problem)}
    >
      <legend>
        <span>{label}</span>
      </legend>
      <Hint id={id} text={hint} />
      <Problem id={id} prefix={errorPrefix} text={problem} />
      {options.map((option, index) => (
        <div key={option.id}>
          <label className="choice">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.id}`}
              name={field}
              value={option.id}
              defaultChecked={option.id === chosen}
            />
            <span>{option.label}</span>
          </label>
          {option.more && <div className="reveal">{option.more}</div>}
        </div>
      ))}
    </fieldset>
  );
}
