import type { Outcome } from "./rounds.ts";
import type { Scenario } from "./scenarios.ts";
import { ratiosOf, spreadOf } from "./statistics.ts";
import { figure, type Row, spread } from "./table.ts";

/** Something that was measured in rounds, on both builds where there are two. */
export interface Series {
  readonly label: string;
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly floor?: readonly number[];
  /** What this build's figure, or its ratio, is to be. */
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
  // Nothing is no number of times something, and one round has no spread.
  if (other.includes(0)) return "";
  if (other.length > 0) return spread(ratiosOf(own, other));
  const { least, most, n } = spreadOf(own);
  if (n === 1) return "";
  return `(${figure(least)}–${figure(most)})`;
}

const processorTime = ["processor time, ms", "processor"] as const;
const linesOfMany = [
  processorTime,
  ["done a second", "perSecond"],
  ["half are done within, ms", "p50"],
  ["95 in 100 are done within, ms", "p95"],
] as const;
const linesOfOne = [processorTime, ["done within, ms", "p50"]] as const;

function linesOf({ times }: Scenario) {
  return times > 1 ? linesOfMany : linesOfOne;
}

/** The rows of what was done again and again, under the name of each. */
export function loadRows(outcomes: readonly Outcome[]): readonly Row[] {
  return outcomes.flatMap(({ scenario, own, other, floor }) => [
    { label: scenario.name, cells: [] },
    ...linesOf(scenario).map(([label, key]) => {
      const { target, times } = scenario;
      const isHeld =
        key === "processor" && target !== undefined && other.length > 0;
      return rowOf({
        label: `  ${label}`,
        own: own.map((figures) => figures[key]),
        other: other.map((figures) => figures[key]),
        floor: floor.map((figures) => figures[key]),
        ...(isHeld && { target: `≤ ${figure(target)}` }),
        n: `${String(own.length)} × ${String(times)}`,
      });
    }),
  ]);
}
