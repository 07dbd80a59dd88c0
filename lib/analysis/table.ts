/**
 * True counts in a grid, by stable id: what `suppress` takes. Nothing that
 * leaves the analyst's workspace may be made from it directly.
 */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One array a row, one count a column. */
  readonly counts: readonly (readonly number[])[];
  /** Sets of columns that are also read as one number: a small sum is protected like a small count. */
  readonly sums?: readonly (readonly string[])[];
}

/** The one column of a table that counts a single thing. */
const onlyColumn = "responses";

/** A table of one column, from counts by id in the order given. */
export function singleColumn(
  entries: readonly { readonly id: string; readonly count: number }[],
): CountTable {
  return {
    rows: entries.map(({ id }) => id),
    columns: [onlyColumn],
    counts: entries.map(({ count }) => [count]),
  };
}

export function sum(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
