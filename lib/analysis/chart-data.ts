import { type Cell, suppressed, type SuppressedTable } from "./suppression.ts";

/** How a scale lies on a diverging bar, each list from the middle outwards. */
export interface DivergingScale {
  readonly left: readonly string[];
  readonly centre: string;
  readonly right: readonly string[];
  /** Answers that are not on the scale, drawn in a place of their own. */
  readonly apart: string;
}

/** Agreement: disagreement to the left, agreement to the right. */
export const agreementDivergence: DivergingScale = {
  left: ["tend-to-disagree", "strongly-disagree"],
  centre: "neither",
  right: ["tend-to-agree", "strongly-agree"],
  apart: "dont-know",
};

/** Part of a bar, in percent of the row's answers; 0 is the middle of the scale. */
export interface Segment {
  readonly choice: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly percent: number;
}

export interface DivergingBar {
  readonly id: string;
  readonly base: Cell;
  readonly segments: readonly Segment[];
  /** The choices that are left out because their counts are hidden. */
  readonly hidden: readonly string[];
}

export interface DivergingBars {
  readonly bars: readonly DivergingBar[];
  /** How far the scale reaches to either side, in percent. */
  readonly reach: number;
  /** Where the drawing ends. */
  readonly end: number;
}

/** The id of the bar of everybody's answers. */
export const everyone = "everyone";

/** Percent between the scale and what stands apart, and the least room for the latter. */
const gap = 8;
const leastApart = 20;
const roundUp = (percent: number) => Math.ceil(percent / 10) * 10;

/**
 * The geometry of a diverging stacked bar chart: one bar for everybody, then
 * one for each row that has answers. The neutral middle is set around zero, half
 * to either side. A hidden count leaves no gap, for the width of a gap would
 * give it away; it is named in `hidden`. A row whose base is hidden has no bar.
 */
export function divergingBars(
  table: SuppressedTable,
  scale: DivergingScale,
): DivergingBars {
  const rows = [
    { id: everyone, cells: table.totals, total: table.base },
    ...table.rows,
  ];
  const placed = rows
    .filter(({ total }) => total !== 0)
    .map(({ id, cells, total }) => {
      const cellOf = (choice: string) =>
        cells[table.columns.indexOf(choice)] ?? 0;
      return { id, base: total, ...placeScale(cellOf, total, scale) };
    });
  const ends = placed.flatMap(({ segments }) =>
    segments.flatMap(({ start, end }) => [Math.abs(start), Math.abs(end)]),
  );
  const reach = roundUp(Math.max(10, ...ends));
  const apartFrom = reach + gap;
  const widest = Math.max(
    leastApart,
    ...placed.map(({ apart }) => apart?.percent ?? 0),
  );
  const bars = placed.map(({ apart, segments, ...bar }) => ({
    ...bar,
    segments: apart
      ? [
          ...segments,
          { ...apart, start: apartFrom, end: apartFrom + apart.percent },
        ]
      : segments,
  }));
  return { bars, reach, end: apartFrom + roundUp(widest) };
}

function placeScale(
  cellOf: (choice: string) => Cell,
  base: Cell,
  { left, centre, right, apart }: DivergingScale,
) {
  const choices = [...left, centre, ...right, apart];
  const hidden = choices.filter((choice) => cellOf(choice) === suppressed);
  if (base === suppressed) return { segments: [], hidden, apart: undefined };
  const size = (choice: string) => {
    const cell = cellOf(choice);
    const count = cell === suppressed ? 0 : cell;
    return { choice, count, percent: (count / base) * 100 };
  };
  const half = size(centre).percent / 2;
  const middle = { ...size(centre), start: -half, end: half };
  const outwards = (side: readonly string[], sign: 1 | -1) => {
    let at = half;
    return side.map((choice) => {
      const part = size(choice);
      const [near, far] = [at, at + part.percent];
      at = far;
      return { ...part, start: sign * near, end: sign * far };
    });
  };
  const drawn = ({ count }: { count: number }) => count > 0;
  const apartPart = size(apart);
  return {
    segments: [...outwards(left, -1), middle, ...outwards(right, 1)].filter(
      drawn,
    ),
    apart: drawn(apartPart) ? apartPart : undefined,
    hidden,
  };
}

/** A bar of a chart of counts; hidden ones have none. */
export interface CountBar {
  readonly id: string;
  readonly count: Cell;
}

/** The bars of a table of one column, in its order. */
export function countBars(table: SuppressedTable): readonly CountBar[] {
  return table.rows.map(({ id, total }) => ({ id, count: total }));
}
