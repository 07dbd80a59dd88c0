import { z } from "zod";
import type { Email } from "#lib/consultation/questionnaire.ts";
import { invalid } from "./invalid.ts";
import type { Answer, Kind } from "./kind.ts";
import { firstValue, tallyAnswered, textColumns, oneLine } from "./text.ts";

/** RFC 5321 section 4.5.3.1.3, as corrected by its erratum 1690. */
const longestAddress = 254;

const address = z.email().max(longestAddress);

export const email: Kind<Email> = {
  fromForm: firstValue,
  schema: () =>
    z.unknown().transform((value, context): Answer | undefined => {
      if (typeof value !== "string" || value.trim() === "") return undefined;
      const parsed = address.safeParse(value.trim());
      if (!parsed.success) return invalid(context, "not-an-email");
      return { text: parsed.data };
    }),
  errors: () => ["not-an-email"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: longestAddress,
  example: () => "reader@example.org",
  paper: () => oneLine,
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
