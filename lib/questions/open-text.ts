import type { OpenText } from "#lib/consultation/questionnaire.ts";
import type { Kind } from "./kind.ts";
import {
  firstValue,
  longestAnswer,
  tallyAnswered,
  text,
  textColumns,
} from "./text.ts";

export const openText: Kind<OpenText> = {
  fromForm: firstValue,
  schema: () => text(longestAnswer),
  errors: () => ["too-long"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: longestAnswer,
  example: () => "It would help.",
  paper: ({ lines = 6 }) => ({ type: "writing", lines }),
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
