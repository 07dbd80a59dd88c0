import type { Random } from "./random.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Families answer at lunch and once the children are in bed; staff in the day; few at night. */
const byHourOfDay = [
  2, 1, 0.5, 0.3, 0.3, 0.5, 2, 5, 7, 9, 10, 10, 13, 11, 9, 9, 8, 8, 8, 11, 16,
  18, 12, 6,
];
const weekend = 0.55;
/** A school's newsletter goes out on a Friday, every other week. */
const daysBetweenNewsletters = 14;
const friday = 5;

/** How busy an hour of the consultation is, against an ordinary one of 1. */
function busyness(at: number, opens: number, closes: number): number {
  const now = new Date(at);
  const weekday = now.getUTCDay();
  const sinceOpening = (at - opens) / day;
  const untilClosing = (closes - at) / day;
  const sinceFriday = (weekday - friday + 7) % 7;
  const newsletterWeek =
    Math.floor(sinceOpening / 7) % (daysBetweenNewsletters / 7) === 1;
  const launch = 6 * Math.exp(-sinceOpening / 2.5);
  const newsletter =
    newsletterWeek || sinceFriday === 6
      ? 3.5 * Math.exp(-sinceFriday / 1.2)
      : 0;
  const lastDays = 7 * Math.exp(-untilClosing / 2);
  const calendar = weekday === 0 || weekday === 6 ? weekend : 1;
  return (
    (1 + launch + newsletter + lastDays) *
    calendar *
    (byHourOfDay[now.getUTCHours()] ?? 1)
  );
}

/**
 * Says when responses arrive: a push at the start, after each newsletter and
 * near the end, never after `now`.
 */
export function arrivals(
  window: { readonly opensAt: Date; readonly closesAt: Date },
  now: Date,
): (random: Random) => Date {
  const opens = window.opensAt.getTime();
  const closes = window.closesAt.getTime();
  const end = Math.min(now.getTime(), closes - 1);
  const hours: [number, number][] = [];
  for (let at = opens; at <= end; at += hour)
    hours.push([at, busyness(at, opens, closes)]);
  return (random) => {
    const start = random.weighed(hours);
    const length = Math.min(hour, end - start);
    return new Date(start + Math.floor(random.next() * length));
  };
}
