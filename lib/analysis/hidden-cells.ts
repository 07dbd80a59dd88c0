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
interface Arc extends Place {
  readonly count: number;
  /** What hiding this count costs the reader. */
  readonly price: number;
  /** The first of the sums to which its column belongs; undefined for none. */
  readonly set: readonly string[] | undefined;
  hidden: boolean;
}

/** Where an arc begins and ends. */
interface Place {
  readonly from: string;
  readonly to: string;
}

/** A step along an arc: one more of its count, or one less. */
interface Step extends Place {
  readonly arc: Arc;
}

/**
 * Finds what to hide. Each small count gets a cycle of hidden counts through
 * it, along which one may be added and taken away in turn: then what is shown
 * fits the true count and at least one other. The cycle chosen is the cheapest,
 * and totals cost more than the counts inside. A small sum of columns gets such
 * a cycle too, so that nobody can take the rest of its row from the row's total.
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
  for (const { small, placeOf } of sumsIn(table, network).filter(({ small }) =>
    isSmall(small),
  ))
    protect(small, network.arcs, placeOf);
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

function gridNetwork({ counts, columns, sums = [] }: CountTable): Network {
  const setOf = (index: number) =>
    sums.find((set) => set.includes(columns[index] ?? ""));
  const row = (index: number) => `row ${String(index)}`;
  const column = (index: number) => `column ${String(index)}`;
  const everything = sum(counts.flat());
  const cells = counts.map((line, r) =>
    line.map((count, c) => arc(row(r), column(c), count, 0, setOf(c))),
  );
  const rowTotals = counts.map((line, r) =>
    arc("all rows", row(r), sum(line), everything),
  );
  const columnTotals = columns.map((_, c) => {
    const total = sum(counts.map((line) => line[c] ?? 0));
    return arc(column(c), "all columns", total, everything, setOf(c));
  });
  const base = arc("all columns", "all rows", everything, 4 * everything);
  const arcs = [...cells.flat(), ...rowTotals, ...columnTotals, base];
  return { cells, rowTotals, columnTotals, base, arcs };
}

/** A larger count is dearer to hide, and a total, by `extra`, dearer than what is inside. */
function arc(
  from: string,
  to: string,
  count: number,
  extra = 0,
  set?: Arc["set"],
): Arc {
  return { from, to, count, price: count + extra, set, hidden: false };
}

/** A sum of columns in one row, or in the line of totals, as an arc of the network. */
interface SumArc {
  readonly small: Arc;
  /** Where the other arcs lie once the sum is one. */
  readonly placeOf: (arc: Arc) => Place;
}

/**
 * The sums of columns, each as an arc through which all that it sums up has to
 * go. Only one at a time is put into the network: sets of columns may overlap,
 * and a sum that nothing tells binds nothing.
 */
function sumsIn(
  { columns, sums = [] }: CountTable,
  { cells, columnTotals }: Network,
): readonly SumArc[] {
  return sums.flatMap((set) => {
    const inSet = (line: readonly Arc[]) =>
      line.filter((_, at) => set.includes(columns[at] ?? ""));
    return [
      ...cells.map((row) => sumArc(inSet(row), "from")),
      sumArc(inSet(columnTotals), "to"),
    ];
  });
}

/** `end` is where the arcs that are summed up meet. */
function sumArc(summed: readonly Arc[], end: keyof Place): SumArc {
  const between = "sum";
  const meeting = summed[0]?.[end] ?? "";
  const place = { from: between, to: between, [end]: meeting };
  return {
    small: arc(place.from, place.to, sum(summed.map(({ count }) => count))),
    placeOf: (arc) =>
      summed.includes(arc)
        ? { from: arc.from, to: arc.to, [end]: between }
        : arc,
  };
}

/** Hides the cheapest cycle through an arc, so that its count could be one more or one less. */
function protect(
  small: Arc,
  arcs: readonly Arc[],
  placeOf: (arc: Arc) => Place = (arc) => arc,
) {
  const steps = arcs
    .filter((other) => other !== small)
    .flatMap((other) => stepsAlong(other, placeOf(other)));
  const more = cheapestPath(steps, small.set, small.to, small.from);
  const less =
    small.count > 1
      ? cheapestPath(steps, small.set, small.from, small.to)
      : undefined;
  const cycle =
    more && less ? (less.price < more.price ? less : more) : (more ?? less);
  for (const step of cycle?.arcs ?? []) step.hidden = true;
}

interface Path {
  readonly price: number;
  readonly arcs: readonly Arc[];
}

/**
 * Hiding a count from another sum of columns is this much dearer: two hidden
 * counts of one sum leave it to be told, two of different sums hide both.
 */
const outsideTheSum = 2;

/** Bellman and Ford's shortest path over the steps that true counts allow; tables are small. */
function cheapestPath(
  steps: readonly Step[],
  set: Arc["set"],
  start: string,
  end: string,
): Path | undefined {
  const best = new Map<string, Path>([[start, { price: 0, arcs: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { arc, from, to } of steps) {
      const before = best.get(from);
      if (!before) continue;
      const factor = arc.set === set ? 1 : outsideTheSum;
      const price = before.price + (arc.hidden ? 0 : arc.price * factor);
      if (price >= (best.get(to)?.price ?? Infinity)) continue;
      best.set(to, { price, arcs: [...before.arcs, arc] });
      changed = true;
    }
  }
  return best.get(end);
}

/** A hidden count is never zero, so zeros stay shown and a 1 cannot become one less. */
function stepsAlong(arc: Arc, { from, to }: Place): readonly Step[] {
  const more = { arc, from, to };
  const less = { arc, from: to, to: from };
  if (arc.count === 0) return [];
  return arc.count === 1 ? [more] : [more, less];
}
