import { type CountTable, singleColumn } from "./table.ts";

/** How many responses have a value of one dimension, as the database counts them. */
export interface ResponseCount {
  readonly dimension: string;
  readonly value: string;
  readonly count: number;
}

/** What responses are counted by; `origin` is respondent or sample. */
export type Dimension =
  | "day"
  | "capacity"
  | "channel"
  | "postcode-district"
  | "origin"
  | "rendition"
  | "locale"
  | "help";

/**
 * Responses by one dimension, as a table of one column.
 *
 * @param expected values that are listed first, with zero where nobody has them;
 *   others that occur follow by name: an order by size would tell of hidden counts
 */
export function aggregate(
  counts: readonly ResponseCount[],
  dimension: Dimension,
  expected: readonly string[] = [],
): CountTable {
  const found = counts.filter((entry) => entry.dimension === dimension);
  const countOf = (value: string) =>
    found.find((entry) => entry.value === value)?.count ?? 0;
  const others = found
    .filter(({ value }) => !expected.includes(value))
    .sort((a, b) => a.value.localeCompare(b.value, "en", { numeric: true }));
  return singleColumn([
    ...expected.map((id) => ({ id, count: countOf(id) })),
    ...others.map(({ value, count }) => ({ id: value, count })),
  ]);
}

/**
 * The days from the first to the last on which something came, both included,
 * as ISO dates: a day without responses is a finding too.
 */
export function daysBetween(
  counts: readonly ResponseCount[],
): readonly string[] {
  const days = counts
    .filter(({ dimension }) => dimension === "day")
    .map(({ value }) => value)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (
    const day = new Date(`${first}T00:00:00Z`);
    day <= new Date(`${last}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1)
  )
    all.push(day.toISOString().slice(0, 10));
  return all;
}
