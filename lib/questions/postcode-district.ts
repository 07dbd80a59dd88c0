import { z } from "zod";
import type { PostcodeDistrict } from "#lib/consultation/questionnaire.ts";
import { invalid } from "./invalid.ts";
import type { Answer, Kind } from "./kind.ts";
import { firstValue, tallyAnswered, textColumns, oneLine } from "./text.ts";

/**
 * Outward code, alone or with the inward code after it; the shapes of the Royal
 * Mail's Programmers' Guide (A9, A99, AA9, AA99, A9A, AA9A).
 */
const outward = /^([A-Z]{1,2}[0-9][A-Z0-9]?)$/;
const whole = /^([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}$/;

/**
 * The district of what was typed, upper case, or undefined where it is none.
 * Of a whole postcode the rest is dropped: it would point at a few homes.
 */
function postcodeDistrict(typed: string): string | undefined {
  const letters = typed.toUpperCase().replaceAll(/[\s.-]/g, "");
  return (whole.exec(letters) ?? outward.exec(letters))?.[1];
}

export const postcodeDistrictKind: Kind<PostcodeDistrict> = {
  // The draft, too, never holds more than the district where it can be told.
  fromForm: (values) => {
    const typed = firstValue(values);
    return typed && (postcodeDistrict(typed) ?? typed);
  },
  schema: () =>
    z.unknown().transform((value, context): Answer | undefined => {
      if (typeof value !== "string" || value.trim() === "") return undefined;
      const district = postcodeDistrict(value);
      if (district === undefined)
        return invalid(context, "not-a-postcode-district");
      return { text: district };
    }),
  errors: () => ["not-a-postcode-district"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: 4,
  example: () => "SW1A",
  paper: () => oneLine,
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
