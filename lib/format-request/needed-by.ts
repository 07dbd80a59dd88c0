import { type Day, isRealDay } from "#lib/i18n/day.ts";
import type { Field, Typed } from "./typed.ts";

export const dayErrors = ["day-missing", "day-unreal", "day-past"] as const;
export type DayError = (typeof dayErrors)[number];

export type NeededBy =
  | { readonly ok: true; readonly day: Day | undefined }
  | { readonly ok: false; readonly field: Field; readonly error: DayError };

const parts = ["needed-day", "needed-month", "needed-year"] as const;
const wrong = (field: Field, error: DayError): NeededBy => ({
  ok: false,
  field,
  error,
});

/**
 * The day by which something is needed, from its three boxes. A month may be
 * written as a word in English, a year with its last two figures.
 *
 * @returns undefined where all three are empty; else the day, or the first box to put right
 */
export function readNeededBy(typed: Typed, today: Day): NeededBy {
  const [day = "", month = "", year = ""] = parts.map((part) =>
    (typed[part] ?? "").trim(),
  );
  if (day + month + year === "") return { ok: true, day: undefined };
  const missing = parts.find((part) => !typed[part]?.trim());
  if (missing) return wrong(missing, "day-missing");

  const number = monthNumber(month);
  if (!number) return wrong("needed-month", "day-unreal");
  if (!/^(\d\d)?\d\d$/.test(year)) return wrong("needed-year", "day-unreal");
  const written = [
    year.padStart(4, "20"),
    String(number).padStart(2, "0"),
    day.padStart(2, "0"),
  ].join("-");
  if (!isRealDay(written)) return wrong("needed-day", "day-unreal");
  return written < today
    ? wrong("needed-day", "day-past")
    : { ok: true, day: written };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 1 to 12, or 0 where it is no month. */
function monthNumber(month: string): number {
  if (/^\d{1,2}$/.test(month)) return Number(month) <= 12 ? Number(month) : 0;
  const word = month.toLowerCase();
  return months.findIndex((start) => word.startsWith(start)) + 1;
}
