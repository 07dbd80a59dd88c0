import type { Agreement } from "#lib/consultation/questionnaire.ts";
import { choicesOf, oneOf, tallyOptions } from "./choice.ts";
import type { Kind } from "./kind.ts";
import { firstValue } from "./text.ts";

/** The scale that councils' questionnaires in England commonly use, from agreement to disagreement. */
const fivePointScale = [
  "strongly-agree",
  "tend-to-agree",
  "neither",
  "tend-to-disagree",
  "strongly-disagree",
] as const;

/** The points of the full scale and the answer that stands apart from them. */
export const fivePointOptions = [...fivePointScale, "dont-know"] as const;

/** The scale of Easy Read and of children. An answer keeps what was chosen on the scale that was seen. */
export const threePointScale = ["yes", "not-sure", "no"] as const;

/** Every answer that agreement can have, on either scale. */
export const agreementOptions = [
  ...fivePointOptions,
  ...threePointScale,
] as const;

const offered = ({ scale }: Agreement) =>
  scale === "three-point" ? threePointScale : fivePointOptions;

export const agreement: Kind<Agreement> = {
  fromForm: firstValue,
  schema: ({ required }) => oneOf(agreementOptions, required === true),
  errors: ({ required }) =>
    required ? ["required", "not-an-option"] : ["not-an-option"],
  options: () => agreementOptions,
  offered,
  sharedOptions: "agreement",
  mostChoices: () => 1,
  longestText: 0,
  example: (question) => offered(question)[0],
  paper: (question) => ({
    type: "choices",
    choose: "one",
    options: offered(question),
  }),
  columns: ({ id }) => [
    { name: id, cell: (answer) => choicesOf(answer).join("") },
  ],
  tally: (_question, counts) => tallyOptions(agreementOptions, counts),
};
