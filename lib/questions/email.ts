import type { Email } from "#lib/consultation/questionnaire.ts";
import type { Kind } from "./kind.ts";
import {
  firstValue,
  oneLine,
  tallyAnswered,
  text,
  textColumns,
} from "./text.ts";

/** RFC 5321 section 4.5.3.1.3, as corrected by its erratum 1690. */
const longestAddress = 254;

/** An address as people have them: what RFC 5321 allows besides, hardly any mail server takes. */
const pattern =
  "^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\\.)+[A-Za-z]{2,}$";

export const email: Kind<Email> = {
  fromForm: firstValue,
  schema: () => text(longestAddress, { pattern, error: "not-an-email" }),
  errors: () => ["not-an-email"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: longestAddress,
  pattern,
  example: () => "reader@example.org",
  paper: () => oneLine,
  line: { autoComplete: "email", type: "email" },
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
