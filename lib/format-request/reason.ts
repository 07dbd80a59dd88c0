import { lengthOf } from "#lib/questions/length.ts";

/** In characters as a reader counts them; the database allows no more. */
export const longestReason = 1000;

/** A reason that staff wrote, tidied; undefined where there is none or it is too long. */
export function readReason(given: string): string | undefined {
  const reason = given.replaceAll("\r\n", "\n").trim();
  return reason !== "" && lengthOf(reason) <= longestReason
    ? reason
    : undefined;
}

/** As much of what was typed as a reason may have, to type on from. */
export function shortenedReason(given: string): string {
  return Array.from(given).slice(0, longestReason).join("");
}
