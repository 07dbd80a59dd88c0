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

export function isTooLong(given: string): boolean {
  return lengthOf(given.replaceAll("\r\n", "\n").trim()) > longestReason;
}
