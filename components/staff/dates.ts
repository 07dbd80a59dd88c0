import { consultation } from "#lib/consultation/consultation.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";

const { tag } = conventionsOf(defaultLocale);

/** A day as it is where the consultation is held, such as "3 Dec 2020". */
export function shortDay(instant: Date): string {
  return new Intl.DateTimeFormat(tag, {
    dateStyle: "medium",
    timeZone: consultation.timeZone,
  }).format(instant);
}

/** A day of the calendar, from its ISO date. */
export function calendarDay(date: string): string {
  return new Intl.DateTimeFormat(tag, {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A moment as it is there, such as "3 Dec 2020, 14:05". */
export function shortTime(instant: Date): string {
  return new Intl.DateTimeFormat(tag, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: consultation.timeZone,
  }).format(instant);
}

/** What a language is called, such as "English". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(code) ?? code;
}
