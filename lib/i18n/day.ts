import { consultation } from "#lib/consultation/consultation.ts";

/** A day of the calendar as ISO 8601 writes it, such as "2021-01-27". */
export type Day = string;

/** Sweden writes dates as ISO 8601 does. */
const iso = new Intl.DateTimeFormat("sv-SE", {
  timeZone: consultation.timeZone,
});

/** The day that it is where the consultation is held. */
export function localDay(instant: Date): Day {
  return iso.format(instant);
}

/** Whether the calendar has the day; 31 February is none. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`)
  );
}

/** How many days `later` is after `earlier`; below 0 where it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(later) - Date.parse(earlier)) / (24 * 60 * 60 * 1000);
}
