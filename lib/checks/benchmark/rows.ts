import type { Outcome } from "./rounds.ts";
import { ratiosOf, spreadOf } from "./statistics.ts";
import { figure, type Row, spread } from "./table.ts";

/** Something that was measured in rounds, on both builds where there are two. */
export interface Series {
  readonly label: string;
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly floor?: readonly number[];
  /** The most, or what the ratio is to be at most. */
  readonly target?: string;
  readonly n: string;
}

/** @param names of this build, and of the other where there is one */
export function headingsOf(names: readonly string[]): readonly string[] {
  const ratio = names.length > 1 ? "ratio (least–most)" : "(least–most)";
  return [...names, "bare server", ratio, "target", "n"];
}

/** A row under those headings: medians, then this build's ratio to the other, or the spread of its own rounds. */
export function rowOf(series: Series): Row {
  const { label, own, other, floor = [], target = "", n } = series;
  const median = (values: readonly number[]) =>
    values.length > 0 ? figure(spreadOf(values).median) : "";
  return {
    label,
    cells: [
      median(own),
      ...(other.length > 0 ? [median(other)] : []),
      median(floor),
      comparison(own, other),
      target,
      n,
    ],
  };
}

function comparison(own: readonly number[], other: readonly number[]): string {
  if (other.includes(0)) return "";
  if (other.length > 0) return spread(ratiosOf(own, other));
  const { least, most } = spreadOf(own);
  return `(${figure(least)}–${figure(most)})`;
}

const lines = [
  ["processor ms a", "processor"],
  ["done a second", "perSecond"],
  ["ms until half are answered", "p50"],
  ["ms until 95 in 100 are answered", "p95"],
] as const;

export function loadRows(outcomes: readonly Outcome[]): readonly Row[] {
  return outcomes.flatMap(({ scenario, own, other, floor }) => [
    { label: scenario.name, cells: [] },
    ...lines.map(([label, key]) => {
      const isProcessor = key === "processor";
      const { target, unit, times } = scenario;
      const isHeld = isProcessor && target !== undefined && other.length > 0;
      return rowOf({
        label: `  ${label}${isProcessor ? ` ${unit}` : ""}`,
        own: own.map((figures) => figures[key]),
        other: other.map((figures) => figures[key]),
        floor: floor.map((figures) => figures[key]),
        ...(isHeld && { target: `≤ ${figure(target)}` }),
        n: `${String(own.length)} × ${String(times)}`,
      });
    }),
  ]);
}
