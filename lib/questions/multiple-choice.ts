import { z } from "zod";
import type { MultipleChoice } from "#lib/consultation/questionnaire.ts";
import { choicesOf, tallyOptions } from "./choice.ts";
import { invalid } from "./invalid.ts";
import type { Answer, Kind } from "./kind.ts";

export const multipleChoice: Kind<MultipleChoice> = {
  fromForm: (values) => (values.length > 0 ? values : undefined),
  schema: ({ options }) =>
    z.unknown().transform((value, context): Answer | undefined => {
      const chosen = typeof value === "string" ? [value] : value;
      if (!Array.isArray(chosen) || chosen.length === 0) return undefined;
      if (!chosen.every((id) => options.includes(id as string)))
        return invalid(context, "not-an-option");
      return { choices: options.filter((id) => chosen.includes(id)) };
    }),
  errors: () => ["not-an-option"],
  options: ({ options }) => options,
  offered: ({ options }) => options,
  mostChoices: ({ options }) => options.length,
  longestText: 0,
  example: ({ options }) => options.slice(0, 1),
  paper: ({ options }) => ({ type: "choices", choose: "any", options }),
  columns: ({ id }) => [
    { name: id, cell: (answer) => choicesOf(answer).join("; ") },
  ],
  tally: ({ options }, counts) => tallyOptions(options, counts),
};
