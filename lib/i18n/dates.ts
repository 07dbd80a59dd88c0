import { consultation } from "#lib/consultation/consultation.ts";
import { conventionsOf } from "./languages.ts";
import { localDay } from "./day.ts";
import type { Locale } from "./routing.ts";

const day = 24 * 60 * 60 * 1000;
const { timeZone } = consultation;

/** Formats of one kind, made once a locale: making one costs a hundred times its use. */
function formatsOf(options: Intl.DateTimeFormatOptions) {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (locale: Locale, instant: Date): string => {
    const format =
      made.get(locale) ??
      new Intl.DateTimeFormat(conventionsOf(locale).tag, {
        ...options,
        timeZone,
      });
    made.set(locale, format);
    return format.format(instant);
  };
}

const wholeDay = formatsOf({
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const moment = formatsOf({
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
});
const timeOfDay = formatsOf({ timeStyle: "short" });

/** A day written out as it is where the consultation is held, such as "Thursday 4 February 2021". */
export function writtenDay(locale: Locale, instant: Date): string {
  const written = wholeDay(locale, instant);
  // Versions of ICU differ about a comma after the weekday; British public bodies write none, and nor do the Arabic words.
  return locale.startsWith("pl") ? written : written.replace(/[,،]/, "");
}

/** A day and a time as they are there, such as "4 February at 16:05". */
export function writtenMoment(locale: Locale, instant: Date): string {
  return moment(locale, instant);
}

export interface Closing {
  /** The last day on which answers are taken, written out. */
  readonly day: string;
  /** Absent where the day is open to its end. */
  readonly time?: string;
}

/**
 * When a window closes, for people: an end at midnight is the end of the day
 * before, because "midnight on Friday" is read as a day more or a day less.
 */
export function writtenClosing(locale: Locale, closesAt: Date): Closing {
  const time = timeOfDay(locale, closesAt);
  const isMidnight = dayNumber(lastInstant(closesAt)) < dayNumber(closesAt);
  const written = writtenDay(locale, lastInstant(closesAt));
  return isMidnight ? { day: written } : { day: written, time };
}

/** Days from today to the last day as the calendar there counts them: 0 on the last day, below 0 when it is over. */
export function daysLeft(closesAt: Date, now: Date): number {
  return dayNumber(lastInstant(closesAt)) - dayNumber(now);
}

function lastInstant(closesAt: Date): Date {
  return new Date(closesAt.getTime() - 1);
}

function dayNumber(instant: Date): number {
  return Date.parse(localDay(instant)) / day;
}
