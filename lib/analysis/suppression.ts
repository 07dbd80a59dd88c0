import { limits } from "#lib/consultation/limits.ts";
import { type CountTable, sum } from "./table.ts";
import { hiddenCells, type MustHide } from "./hidden-cells.ts";

/** Counts below this, and above zero, could point at a person. */
export const threshold = limits.suppressionThreshold;

/** Stands where a count is hidden: the mark of the Government Analysis Function for confidential figures. */
export const suppressed = "[c]";

/** A published count, or the mark that it is hidden. Never zero for hidden. */
export type Cell = number | typeof suppressed;

export interface SuppressedRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** In a table of one column the same as its cell. */
  readonly total: Cell;
}

/** A private member makes the type opaque: an object of the same shape is not one. */
class Suppressed {
  readonly columns: readonly string[];
  readonly rows: readonly SuppressedRow[];
  /** The total of each column. */
  readonly totals: readonly Cell[];
  /** The number of answers counted. */
  readonly base: Cell;

  constructor(
    columns: readonly string[],
    rows: readonly SuppressedRow[],
    totals: readonly Cell[],
    base: Cell,
  ) {
    this.columns = columns;
    this.rows = rows;
    this.totals = totals;
    this.base = base;
  }

  /** Whether anything is hidden, so that a page explains the mark only where it is seen. */
  get hides(): boolean {
    return this.#cells().includes(suppressed);
  }

  #cells(): readonly Cell[] {
    return [this.base, ...this.totals, ...this.rows.flatMap(rowCells)];
  }
}

const rowCells = ({ cells, total }: SuppressedRow) => [...cells, total];

/** A table that anybody may see. Only `suppress` makes one. */
export type SuppressedTable = Suppressed;

const nothing: MustHide = { rows: [], base: false };

/**
 * Hides every count from 1 to below the threshold (primary suppression) and as many others, totals
 * included, as it takes that no hidden count can be worked out from what is
 * shown (secondary suppression). Zeros are shown: that nobody chose an option
 * points at no one, and a hidden count is therefore at least 1.
 *
 * @param must what is hidden besides, and protected like a small count
 * @throws RangeError where a count is not a whole number of at least 0, or the grid is uneven
 */
export function suppress(
  table: CountTable,
  must: MustHide = nothing,
): SuppressedTable {
  check(table);
  const hidden = hiddenCells(table, threshold, must);
  const cell = (count: number, isHidden: boolean | undefined): Cell =>
    isHidden ? suppressed : count;
  const rows = table.counts.map((counts, row) => ({
    id: table.rows[row] ?? "",
    cells: counts.map((count, column) =>
      cell(count, hidden.cells[row]?.[column]),
    ),
    total: cell(sum(counts), hidden.rowTotals[row]),
  }));
  const columnTotals = table.columns.map((_, column) =>
    sum(table.counts.map((counts) => counts[column] ?? 0)),
  );
  return new Suppressed(
    table.columns,
    rows,
    columnTotals.map((total, column) =>
      cell(total, hidden.columnTotals[column]),
    ),
    cell(sum(columnTotals), hidden.base),
  );
}

/**
 * Suppresses tables of one column that count the same responses, so that their
 * total is one figure: where one of them must hide it, all do.
 *
 * @param must what some of the tables hide besides
 */
export function suppressTogether<Name extends string>(
  tables: Readonly<Record<Name, CountTable>>,
  must: Readonly<Partial<Record<string, MustHide>>> = {},
): Readonly<Record<Name, SuppressedTable>> {
  const entries = Object.entries<CountTable>(tables);
  const mustOf = (name: string) => must[name] ?? nothing;
  const base = entries.some(
    ([name, table]) => suppress(table, mustOf(name)).base === suppressed,
  );
  const result = entries.map(
    ([name, table]) =>
      [name, suppress(table, { rows: mustOf(name).rows, base })] as const,
  );
  return Object.fromEntries(result) as Record<Name, SuppressedTable>;
}

/**
 * The same table with the largest rows first. Rows with a hidden total come
 * last, in the order in which they were: their own would tell of their size.
 */
export function largestFirst(table: SuppressedTable): SuppressedTable {
  const size = ({ total }: SuppressedRow) =>
    total === suppressed ? -1 : total;
  const rows = table.rows.toSorted((a, b) => size(b) - size(a));
  return new Suppressed(table.columns, rows, table.totals, table.base);
}

/** Everybody's answers alone: a row for each column, with the total that the table shows of it. */
export function totalsOf(table: SuppressedTable): SuppressedTable {
  const rows = table.columns.map((id, at) => {
    const total = table.totals[at] ?? suppressed;
    return { id, cells: [total], total };
  });
  return new Suppressed(["total"], rows, [table.base], table.base);
}

/** The same table without the rows in which nobody answered. A zero is never hidden, so this tells nothing. */
export function withoutEmptyRows(table: SuppressedTable): SuppressedTable {
  const rows = table.rows.filter(({ total }) => total !== 0);
  return new Suppressed(table.columns, rows, table.totals, table.base);
}

/** Columns that are read as one. */
export interface ColumnGroup {
  readonly id: string;
  readonly columns: readonly string[];
}

/**
 * The same answers with a column for each group; answers outside all groups are
 * left out. It is made from what is shown alone, so that it tells nothing more:
 * a number is the sum of its parts where all of them are shown, or the row's
 * total less the rest where all the rest is shown, and otherwise hidden.
 */
export function regroup(
  table: SuppressedTable,
  groups: readonly ColumnGroup[],
): SuppressedTable {
  const all = groups.flatMap(({ columns }) => columns);
  const line = (cells: readonly Cell[], total: Cell) => {
    const told = (columns: readonly string[]) =>
      toldSum(
        cells.filter((_, at) => columns.includes(table.columns[at] ?? "")),
        cells.filter((_, at) => !columns.includes(table.columns[at] ?? "")),
        total,
      );
    return {
      cells: groups.map(({ columns }) => told(columns)),
      total: told(all),
    };
  };
  const totals = line(table.totals, table.base);
  return new Suppressed(
    groups.map(({ id }) => id),
    table.rows.map(({ id, cells, total }) => ({ id, ...line(cells, total) })),
    totals.cells,
    totals.total,
  );
}

/** The sum of some cells of a row, as far as a reader can tell it. */
function toldSum(
  parts: readonly Cell[],
  rest: readonly Cell[],
  total: Cell,
): Cell {
  if (rest.length === 0) return total;
  const shown = parts.filter(isShown);
  if (shown.length === parts.length) return sum(shown);
  const others = rest.filter(isShown);
  // One hidden part alone is never told, whatever would follow from the rest.
  const isTold =
    total !== suppressed &&
    others.length === rest.length &&
    shown.length < parts.length - 1;
  return isTold ? total - sum(others) : suppressed;
}

const isShown = (cell: Cell): cell is number => cell !== suppressed;

function check({ rows, columns, counts }: CountTable) {
  const isGrid =
    counts.length === rows.length &&
    counts.every((row) => row.length === columns.length);
  if (!isGrid) throw new RangeError("a table needs a count for every cell");
  if (!counts.flat().every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError("a count is a whole number of at least 0");
}
