import { suppressByCapacity } from "#lib/analysis/by-capacity.ts";
import {
  type Cell,
  type ColumnGroup,
  suppressed,
  type SuppressedTable,
  threshold,
} from "#lib/analysis/suppression.ts";
import { type CountTable, singleColumn, sum } from "#lib/analysis/table.ts";

/*
 * For tests: an attacker who knows the rules. Every shown figure is true, a
 * hidden one is at least 1. It tries every way to fill the hidden cells and keeps,
 * for each small count, the values that fit, until each has two: then none is told.
 * Written without a look at the method.
 */

/** What is read of a table, or of two together. */
export type Readable = Pick<SuppressedTable, "rows" | "totals" | "base">;

/** Another table of the same answers, read beside the first: its columns are sums of columns. */
export interface View {
  readonly groups: readonly ColumnGroup[];
  readonly table: Readable;
}

type Fits = ReadonlyMap<string, ReadonlySet<number>>;

/** The places of the small counts that have but one value that fits all that is shown. */
export function givenAway(
  truth: CountTable,
  table: Readable,
  views: readonly View[] = [],
): readonly string[] {
  const places = smallCounts(truth);
  const fits = valuesThatFit(truth, table, views, places);
  return places.filter((place) => isTold(fits, place));
}

/** A table as it is read: each row with its total, then the column totals with the base. */
export function shown(table: Readable): Cell[][] {
  return [
    ...table.rows.map(({ cells, total }) => [...cells, total]),
    [...table.totals, table.base],
  ];
}

const isTold = (fits: Fits, place: string) => (fits.get(place)?.size ?? 0) < 2;

const agrees = (cell: Cell | undefined, value: number) =>
  cell === suppressed ? value > 0 : cell === value;

function valuesThatFit(
  truth: CountTable,
  table: Readable,
  views: readonly View[],
  places: readonly string[],
): Fits {
  const isLine = truth.columns.length === 1;
  const hidden = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell === suppressed ? [{ row, column }] : [],
    ),
  );
  const guess = truth.counts.map((row) => [...row]);
  const fits = new Map<string, Set<number>>();
  const fitsRow = (row: number) => {
    const counts = guess[row] ?? [];
    return (
      (isLine || agrees(table.rows[row]?.total, sum(counts))) &&
      views.every((view) => fitsView(truth, view, view.table.rows[row], counts))
    );
  };
  /** Once each of the places has two values, others would tell nothing more. */
  const isDone = () => !places.some((place) => isTold(fits, place));
  const keepAll = () => {
    const totals = columnTotals({ ...truth, counts: guess });
    const { totals: cells, base: total } = table;
    const fitsTotals =
      totals.every((value, at) => agrees(cells[at], value)) &&
      agrees(total, sum(totals)) &&
      views.every((view) => {
        const { totals: cells, base: total } = view.table;
        return fitsView(truth, view, { cells, total }, totals);
      });
    if (!fitsTotals) return;
    for (const [place, value] of figures({ ...truth, counts: guess }))
      fits.set(place, (fits.get(place) ?? new Set()).add(value));
  };
  /** @returns whether enough is known */
  const tryFrom = (at: number): boolean => {
    const place = hidden[at];
    if (!place) {
      keepAll();
      return isDone();
    }
    const truly = truth.counts[place.row]?.[place.column] ?? 0;
    // Values further off than this are left out, which only helps the attacker.
    for (let value = Math.max(1, truly - 2); value <= truly + 2; value += 1) {
      const line = guess[place.row];
      if (line) line[place.column] = value;
      const isRowDone = hidden[at + 1]?.row !== place.row;
      if ((!isRowDone || fitsRow(place.row)) && tryFrom(at + 1)) return true;
    }
    return false;
  };
  if (!isDone()) tryFrom(0);
  return fits;
}

/** Whether a line of counts is one that a view's line can be of. */
function fitsView(
  { columns }: CountTable,
  { groups }: View,
  line: { readonly cells: readonly Cell[]; readonly total: Cell } | undefined,
  counts: readonly number[],
): boolean {
  const sums = groups.map((group) => sumOf(columns, group.columns, counts));
  return (
    sums.every((value, at) => agrees(line?.cells[at], value)) &&
    agrees(line?.total, sum(sums))
  );
}

function sumOf(
  columns: readonly string[],
  set: readonly string[],
  counts: readonly number[],
): number {
  return sum(counts.filter((_, at) => set.includes(columns[at] ?? "")));
}

const columnTotals = ({ columns, counts }: CountTable) =>
  columns.map((_, at) => sum(counts.map((row) => row[at] ?? 0)));

/** Every figure that could point at somebody, by the name of its place. */
function figures(table: CountTable): readonly (readonly [string, number])[] {
  const { columns, counts, sums = [] } = table;
  const totals = columnTotals(table);
  const lines = [
    ...counts.map((line, row) => ({ name: `row ${String(row)}`, line })),
    { name: "everybody", line: totals },
  ];
  return lines.flatMap(({ name, line }) => [
    ...line.map(
      (count, at) => [`${name}, column ${String(at)}`, count] as const,
    ),
    ...sums.map(
      (set) =>
        [`${name}, ${set.join(" + ")}`, sumOf(columns, set, line)] as const,
    ),
    [name, sum(line)] as const,
  ]);
}

function smallCounts(table: CountTable): readonly string[] {
  return figures(table)
    .filter(([, count]) => count > 0 && count < threshold)
    .map(([place]) => place);
}

/** The question's table with what the overview says: everybody answered, so that the totals are the same. */
export function readTogether(truth: CountTable): {
  readonly table: Readable;
  readonly capacities: SuppressedTable;
  readonly question: SuppressedTable;
} {
  const all = singleColumn(
    truth.rows.map((id, row) => ({ id, count: sum(truth.counts[row] ?? []) })),
  );
  const { overview, questions } = suppressByCapacity({
    overview: { capacities: all },
    questions: { one: truth },
  });
  const { capacities } = overview;
  const known = (here: Cell, there: Cell | undefined) =>
    here === suppressed ? (there ?? suppressed) : here;
  const table: Readable = {
    rows: questions.one.rows.map((row, at) => ({
      ...row,
      total: known(row.total, capacities.rows[at]?.total),
    })),
    totals: questions.one.totals,
    base: known(questions.one.base, capacities.base),
  };
  return { table, capacities, question: questions.one };
}

/** A generator with a seed, so that a failure can be repeated (Park and Miller's). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A table of these counts, with names of no meaning. */
export function grid(...counts: number[][]): CountTable {
  const width = counts[0]?.length ?? 0;
  return {
    rows: counts.map((_, row) => `row-${String(row)}`),
    columns: Array.from({ length: width }, (_, at) => `column-${String(at)}`),
    counts,
  };
}
