import { limits } from "#lib/consultation/limits.ts";

const day = 24 * 60 * 60 * 1000;

/** The last day on which a draft is there that was not sent, however lately it was saved. */
export function lastDayKept(closesAt: Date): Date {
  // The closing is an end: the last day of the window is the one before it.
  return new Date(closesAt.getTime() - 1 + limits.draftDaysAfterClosing * day);
}
