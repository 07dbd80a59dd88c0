import type { ShortText } from "#lib/consultation/questionnaire.ts";
import type { Kind } from "./kind.ts";
import {
  firstValue,
  longestName,
  tallyAnswered,
  text,
  textColumns,
  oneLine,
} from "./text.ts";

export const shortText: Kind<ShortText> = {
  fromForm: firstValue,
  schema: () => text(longestName),
  errors: () => ["too-long"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: longestName,
  example: () => "Example",
  paper: () => oneLine,
  line: { autoComplete: "organization" },
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
