import { type CountTable, sum } from "./table.ts";

/** Which cells of a table are hidden. */
export interface HiddenCells {
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly base: boolean;
}

/** What a table hides besides what it needs itself, because another table that people read hides it. */
export interface MustHide {
  /** Names of rows whose total is hidden where it is not zero. */
  readonly rows: readonly string[];
  readonly base: boolean;
}

/**
 * A count as an arc of a flow. Every row, every column and the line of totals
 * is a node at which what comes in goes out: the row's counts add up to its
 * total, and so on. A total flows back the other way, so that all counts that
 * fit what is shown are the circulations of this network.
 */
interface Arc {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** What hiding this count costs the reader. */
  readonly price: number;
  hidden: boolean;
}

/** A step along an arc: one more of its count, or one less. */
interface Step {
  readonly arc: Arc;
  readonly from: string;
  readonly to: string;
}

/**
 * Finds what to hide. Each small count gets a cycle of hidden counts through
 * it, along which one may be added and taken away in turn: then what is shown
 * fits the true count and at least one other. The cycle chosen is the cheapest,
 * and totals cost more than the counts inside.
 *
 * Method: L. H. Cox, "Network models for complementary cell suppression",
 * Journal of the American Statistical Association 90 (1995), 1453-1462.
 */
export function hiddenCells(
  table: CountTable,
  threshold: number,
  { rows, base }: MustHide,
): HiddenCells {
  const network = networkOf(table);
  const isSmall = ({ count }: Arc) => count > 0 && count < threshold;
  for (const each of network.arcs) each.hidden = isSmall(each);
  const forced = network.rowTotals.filter((_, at) =>
    rows.includes(table.rows[at] ?? ""),
  );
  for (const each of base ? [...forced, network.base] : forced)
    if (each.count > 0) each.hidden = true;
  const toProtect = network.arcs
    .filter(({ hidden }) => hidden)
    .sort((a, b) => b.count - a.count);
  for (const small of toProtect) protect(small, network.arcs);
  return {
    cells: network.cells.map((row) => row.map(({ hidden }) => hidden)),
    rowTotals: network.rowTotals.map(({ hidden }) => hidden),
    columnTotals: network.columnTotals.map(({ hidden }) => hidden),
    base: network.base.hidden,
  };
}

interface Network {
  readonly cells: readonly (readonly Arc[])[];
  readonly rowTotals: readonly Arc[];
  readonly columnTotals: readonly Arc[];
  readonly base: Arc;
  readonly arcs: readonly Arc[];
}

function networkOf(table: CountTable): Network {
  return table.columns.length === 1 ? lineNetwork(table) : gridNetwork(table);
}

/** The rows of a table of one column have no totals of their own: they end on common ground. */
function lineNetwork({ counts }: CountTable): Network {
  const cells = counts.map((row) =>
    row.map((count) => arc("ground", "column", count)),
  );
  const everything = sum(counts.flat());
  const base = arc("column", "ground", everything, 4 * everything);
  const rowTotals = cells.flat();
  const arcs = [...rowTotals, base];
  return { cells, rowTotals, columnTotals: [base], base, arcs };
}

function gridNetwork({ counts, columns }: CountTable): Network {
  const row = (index: number) => `row ${String(index)}`;
  const column = (index: number) => `column ${String(index)}`;
  const everything = sum(counts.flat());
  const cells = counts.map((line, r) =>
    line.map((count, c) => arc(row(r), column(c), count)),
  );
  const rowTotals = counts.map((line, r) =>
    arc("all rows", row(r), sum(line), everything),
  );
  const columnTotals = columns.map((_, c) => {
    const total = sum(counts.map((line) => line[c] ?? 0));
    return arc(column(c), "all columns", total, everything);
  });
  const base = arc("all columns", "all rows", everything, 4 * everything);
  const arcs = [...cells.flat(), ...rowTotals, ...columnTotals, base];
  return { cells, rowTotals, columnTotals, base, arcs };
}

/** A larger count is dearer to hide, and a total, by `extra`, dearer than what is inside. */
function arc(from: string, to: string, count: number, extra = 0): Arc {
  return { from, to, count, price: count + extra, hidden: false };
}

/** Hides the cheapest cycle through an arc, so that its count could be one more or one less. */
function protect(small: Arc, arcs: readonly Arc[]) {
  const others = arcs.filter((other) => other !== small);
  const more = cheapestPath(others, small.to, small.from);
  const less =
    small.count > 1 ? cheapestPath(others, small.from, small.to) : undefined;
  const cycle =
    more && less ? (less.price < more.price ? less : more) : (more ?? less);
  for (const step of cycle?.arcs ?? []) step.hidden = true;
}

interface Path {
  readonly price: number;
  readonly arcs: readonly Arc[];
}

/** Bellman and Ford's shortest path over the steps that true counts allow; tables are small. */
function cheapestPath(
  arcs: readonly Arc[],
  start: string,
  end: string,
): Path | undefined {
  const steps = arcs.flatMap(stepsAlong);
  const best = new Map<string, Path>([[start, { price: 0, arcs: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { arc, from, to } of steps) {
      const before = best.get(from);
      if (!before) continue;
      const price = before.price + (arc.hidden ? 0 : arc.price);
      if (price >= (best.get(to)?.price ?? Infinity)) continue;
      best.set(to, { price, arcs: [...before.arcs, arc] });
      changed = true;
    }
  }
  return best.get(end);
}

/** A hidden count is never zero, so zeros stay shown and a 1 cannot become one less. */
function stepsAlong(arc: Arc): readonly Step[] {
  const more = { arc, from: arc.from, to: arc.to };
  const less = { arc, from: arc.to, to: arc.from };
  if (arc.count === 0) return [];
  return arc.count === 1 ? [more] : [more, less];
}
