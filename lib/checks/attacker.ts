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

/** A number that could point at somebody, and what adds up to it. */
interface Figure {
  /** Of its place. */
  readonly name: string;
  /** The line of the table; the one after the last row is that of everybody. */
  readonly line: number;
  readonly columns: readonly number[];
}

/** The places of the small counts that have but one value that fits all that is shown. */
export function givenAway(
  truth: CountTable,
  table: Readable,
  views: readonly View[] = [],
): readonly string[] {
  const small = smallFigures(truth);
  const fits = valuesThatFit(truth, table, views, small);
  return small.filter((_, at) => isTold(fits[at])).map(({ name }) => name);
}

/** A table as it is read: each row with its total, then the column totals with the base. */
export function shown(table: Readable): Cell[][] {
  return [
    ...table.rows.map(({ cells, total }) => [...cells, total]),
    [...table.totals, table.base],
  ];
}

const isTold = (values: ReadonlySet<number> = new Set()) => values.size < 2;

const agrees = (cell: Cell | undefined, value: number) =>
  cell === suppressed ? value > 0 : cell === value;

/** For each of the figures, values that fit all that is shown. */
function valuesThatFit(
  truth: CountTable,
  table: Readable,
  views: readonly View[],
  figures: readonly Figure[],
): readonly ReadonlySet<number>[] {
  const isLine = truth.columns.length === 1;
  const hidden = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell === suppressed ? [{ row, column }] : [],
    ),
  );
  const guess = truth.counts.map((row) => [...row]);
  const fits = figures.map(() => new Set<number>());
  const read = views.map(({ groups, table }) => ({
    sets: groups.map(({ columns }) => placesOf(truth, columns)),
    table,
  }));
  const fitsRow = (row: number) => {
    const counts = guess[row] ?? [];
    return (
      (isLine || agrees(table.rows[row]?.total, sum(counts))) &&
      read.every(({ sets, table }) => fitsView(sets, table.rows[row], counts))
    );
  };
  /** Once each of the figures has two values, others would tell nothing more. */
  const isDone = () => !fits.some(isTold);
  const keepAll = () => {
    const totals = columnTotals(truth, guess);
    const { totals: cells, base: total } = table;
    const fitsTotals =
      totals.every((value, at) => agrees(cells[at], value)) &&
      agrees(total, sum(totals)) &&
      read.every(({ sets, table: { totals: cells, base: total } }) =>
        fitsView(sets, { cells, total }, totals),
      );
    if (!fitsTotals) return;
    figures.forEach(({ line, columns }, at) => {
      fits[at]?.add(sumAt(columns, guess[line] ?? totals));
    });
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
  sets: readonly (readonly number[])[],
  line: { readonly cells: readonly Cell[]; readonly total: Cell } | undefined,
  counts: readonly number[],
): boolean {
  let total = 0;
  return (
    sets.every((set, at) => {
      const value = sumAt(set, counts);
      total += value;
      return agrees(line?.cells[at], value);
    }) && agrees(line?.total, total)
  );
}

/** Places instead of names: the search adds up the same columns millions of times. */
function placesOf({ columns }: CountTable, set: readonly string[]): number[] {
  return [...columns.keys()].filter((at) => set.includes(columns[at] ?? ""));
}

function sumAt(places: readonly number[], counts: readonly number[]): number {
  let total = 0;
  for (const place of places) total += counts[place] ?? 0;
  return total;
}

function columnTotals(
  { columns }: CountTable,
  counts: readonly (readonly number[])[],
): readonly number[] {
  const totals = columns.map(() => 0);
  for (const row of counts)
    row.forEach((count, at) => (totals[at] = (totals[at] ?? 0) + count));
  return totals;
}

/** Every figure that could point at somebody. */
function figuresOf(table: CountTable): readonly Figure[] {
  const { rows, columns, sums = [] } = table;
  const lines = [...rows.map((_, row) => `row ${String(row)}`), "everybody"];
  const everything = [...columns.keys()];
  return lines.flatMap((name, line) => [
    ...everything.map((at) => ({
      name: `${name}, column ${String(at)}`,
      line,
      columns: [at],
    })),
    ...sums.map((set) => ({
      name: `${name}, ${set.join(" + ")}`,
      line,
      columns: placesOf(table, set),
    })),
    { name, line, columns: everything },
  ]);
}

function smallFigures(table: CountTable): readonly Figure[] {
  const lines = [...table.counts, columnTotals(table, table.counts)];
  return figuresOf(table).filter(({ line, columns }) => {
    const count = sumAt(columns, lines[line] ?? []);
    return count > 0 && count < threshold;
  });
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
