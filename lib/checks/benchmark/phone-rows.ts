import type { Paint } from "./paint.ts";
import { rowOf } from "./rows.ts";
import type { Painted } from "./slow-phone.ts";
import type { Row } from "./table.ts";

/** One page's rounds on this build, on the other, and on the bare server of each one's page. */
interface Rounds {
  readonly own: readonly Paint[];
  readonly other: readonly Paint[];
  readonly ownFloor: readonly Paint[];
  readonly otherFloor: readonly Paint[];
}

/**
 * The rows of what was seen on a slow phone.
 *
 * @param painted the servers in this order: the builds, then the bare server of each
 */
export function phoneRows(painted: readonly Painted[]): readonly Row[] {
  return painted.flatMap(({ name, rounds }) => {
    const builds = rounds.length / 2;
    const [own = [], other = []] = rounds.slice(0, builds);
    const [ownFloor = [], otherFloor = []] = rounds.slice(builds);
    return [
      { label: name, cells: [] },
      ...rowsOf({ own, other, ownFloor, otherFloor }),
    ];
  });
}

function rowsOf({ own, other, ownFloor, otherFloor }: Rounds): readonly Row[] {
  const n = String(own.length);
  const row = (label: string, key: keyof Paint, target = "") =>
    rowOf({
      label: `  ${label}`,
      own: own.map((paint) => paint[key]),
      other: other.map((paint) => paint[key]),
      floor: ownFloor.map((paint) => paint[key]),
      target,
      n,
    });
  return [
    row("largest part on the screen (LCP), ms", "largest"),
    rowOf({
      label: "  as many times as on the bare server",
      own: timesFloor(own, ownFloor),
      other: timesFloor(other, otherFloor),
      target: "≤ 1.1",
      n,
    }),
    row("what moves afterwards (layout shift)", "shift", "0"),
    row("requests", "requests"),
    row("kB over the line", "kilobytes"),
  ];
}

function timesFloor(
  paints: readonly Paint[],
  floor: readonly Paint[],
): readonly number[] {
  return paints.map(
    ({ largest }, round) => largest / (floor[round]?.largest ?? Number.NaN),
  );
}
