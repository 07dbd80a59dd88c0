import type { Spread } from "./statistics.ts";

export interface Row {
  readonly label: string;
  /** One a column; what has no figure is left empty. */
  readonly cells: readonly string[];
}

const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** A figure with as many digits as it can answer for. */
export function figure(value: number): string {
  return number.format(value);
}

/** The middle of all rounds, then the least and the most of one. */
export function spread({ median, least, most, n }: Spread): string {
  if (n === 1) return figure(median);
  return `${figure(median)} (${figure(least)}–${figure(most)})`;
}

/** Lines of text with the columns below one another; a row without cells is a heading over those that follow. */
export function writeTable(
  headings: readonly string[],
  rows: readonly Row[],
): string {
  const lines = [{ label: "", cells: headings }, ...rows];
  const first = Math.max(...lines.map(({ label }) => label.length));
  const widths = headings.map((_heading, column) =>
    Math.max(...lines.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  return lines
    .map(({ label, cells }) =>
      [
        label.padEnd(first),
        ...cells.map((cell, column) => cell.padStart(widths[column] ?? 0)),
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
