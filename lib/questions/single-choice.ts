import type { SingleChoice } from "#lib/consultation/questionnaire.ts";
import { choicesOf, oneOf, tallyOptions } from "./choice.ts";
import type { Kind } from "./kind.ts";
import { firstValue } from "./text.ts";

const offered = ({ offered, options }: SingleChoice) => offered ?? options;

export const singleChoice: Kind<SingleChoice> = {
  fromForm: firstValue,
  schema: ({ options, required }) => oneOf(options, required === true),
  errors: ({ required }) =>
    required ? ["required", "not-an-option"] : ["not-an-option"],
  options: ({ options }) => options,
  offered,
  mostChoices: () => 1,
  longestText: 0,
  example: (question) => offered(question)[0] ?? "",
  paper: (question) => ({
    type: "choices",
    choose: "one",
    options: offered(question),
  }),
  columns: ({ id }) => [
    { name: id, cell: (answer) => choicesOf(answer).join("") },
  ],
  tally: ({ options }, counts) => tallyOptions(options, counts),
};
