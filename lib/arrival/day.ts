import { type Day, isRealDay } from "#lib/i18n/day.ts";

/**
 * A day as people write it: 15/12/2020, 15.12.20, 15 12 2020 or 2020-12-15. The
 * day comes before the month, as in Britain.
 *
 * @returns undefined where it is none that the calendar has
 */
export function readDay(written: string): Day | undefined {
  const typed = written.trim();
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4}|\d{2})$/.exec(typed) ?? [];
  const iso = day
    ? [
        year.padStart(4, "20"),
        month.padStart(2, "0"),
        day.padStart(2, "0"),
      ].join("-")
    : typed;
  return isRealDay(iso) ? iso : undefined;
}
