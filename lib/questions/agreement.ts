import type { Agreement } from "#lib/consultation/questionnaire.ts";
import { choicesOf, oneOf, tallyOptions } from "./choice.ts";
import type { Kind } from "./kind.ts";
import { firstValue } from "./text.ts";

/** The scale of Kent County Council's questionnaires, from agreement to disagreement. */
const agreementScale = [
  "strongly-agree",
  "tend-to-agree",
  "neither",
  "tend-to-disagree",
  "strongly-disagree",
] as const;

/** The scale and the answer that stands apart from it. */
export const agreementOptions = [...agreementScale, "dont-know"] as const;

export const agreement: Kind<Agreement> = {
  fromForm: firstValue,
  schema: ({ required }) => oneOf(agreementOptions, required === true),
  errors: ({ required }) =>
    required ? ["required", "not-an-option"] : ["not-an-option"],
  options: () => agreementOptions,
  sharedOptions: "agreement",
  mostChoices: () => 1,
  longestText: 0,
  paper: () => ({ type: "choices", choose: "one", options: agreementOptions }),
  columns: ({ id }) => [
    { name: id, cell: (answer) => choicesOf(answer).join("") },
  ],
  tally: (_question, counts) => tallyOptions(agreementOptions, counts),
};
