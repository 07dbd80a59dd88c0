import type { PostcodeDistrict } from "#lib/consultation/questionnaire.ts";
import type { Kind } from "./kind.ts";
import {
  firstValue,
  oneLine,
  tallyAnswered,
  text,
  textColumns,
} from "./text.ts";

/** Outward codes have the shapes of the Royal Mail's Programmers' Guide: A9, A99, AA9, AA99, A9A, AA9A. */
const outward = "[A-Z]{1,2}[0-9][A-Z0-9]?";
const pattern = `^${outward}$`;
const longestDistrict = 4;

const isDistrict = new RegExp(pattern, "u");
const isPostcode = new RegExp(`^(${outward})[0-9][A-Z]{2}$`, "u");

/** Broken off in the inward code, which begins with the digit after the last space. */
const isBrokenOff = /^(.*)\s[0-9]$/su;

/**
 * The district of what was typed, upper case, or undefined where it is none. Of a
 * postcode, whole or broken off after the first digit of its inward code, the rest is
 * dropped: it would point at a few homes.
 */
function postcodeDistrict(typed: string): string | undefined {
  const words = typed.toUpperCase().replaceAll(/[.-]/g, "").trim();
  const together = (part: string) => part.replaceAll(/\s/g, "");
  const letters = together(words);
  const before = together(isBrokenOff.exec(words)?.[1] ?? "");
  return (
    isPostcode.exec(letters)?.[1] ??
    isDistrict.exec(before)?.[0] ??
    isDistrict.exec(letters)?.[0]
  );
}

export const postcodeDistrictKind: Kind<PostcodeDistrict> = {
  // The draft, too, never holds more than the district where it can be told.
  fromForm: (values) => {
    const typed = firstValue(values);
    return typed && (postcodeDistrict(typed) ?? typed);
  },
  schema: () =>
    text(longestDistrict, { pattern, error: "not-a-postcode-district" }),
  errors: () => ["not-a-postcode-district"],
  options: () => [],
  offered: () => [],
  mostChoices: () => 0,
  longestText: longestDistrict,
  pattern,
  example: () => "SW1A",
  paper: () => oneLine,
  line: { autoComplete: "postal-code", isShort: true },
  columns: ({ id }) => textColumns(id),
  tally: (_question, counts) => tallyAnswered(counts),
};
