"use client";

import { useCallback, useRef } from "react";
import type { DivergingBars } from "#lib/analysis/chart-data.ts";
import { fillOf, lookOf } from "./fills.ts";
import { type Letter, lettering } from "./lettering.ts";
import type { Palette } from "./palette.ts";
import { type BarConfiguration, useChart } from "./use-chart.ts";

interface Props {
  readonly alternative: string;
  readonly drawing: DivergingBars;
  /** A bar's name with its base, by id. */
  readonly rowNames: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly sides: {
    readonly left: string;
    readonly right: string;
    readonly apart: string;
  };
}

/** Heights in lines of text: a bar with its name above it, and the names of the sides on top. */
const rowLines = 3.4;
const headLines = 2;

/** The bars, drawn in the browser; `alternative` and the table beside it say the same. */
export function DivergingCanvas(props: Props) {
  const { alternative, drawing, rowNames, choices, sides } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const configure = useCallback(
    (palette: Palette) =>
      configuration({ drawing, rowNames, choices, sides }, palette),
    [drawing, rowNames, choices, sides],
  );
  useChart(canvas, configure);
  const lines = headLines + drawing.bars.length * rowLines;
  return (
    <div
      className="canvas"
      role="img"
      aria-label={alternative}
      style={{ blockSize: `${String(lines)}em` }}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}

function configuration(
  { drawing, rowNames, choices, sides }: Omit<Props, "alternative">,
  palette: Palette,
): BarConfiguration {
  const { bars, reach, end } = drawing;
  const datasets = choices.map((choice) => ({
    label: choice,
    data: bars.map(({ segments }): [number, number] | null => {
      const segment = segments.find((part) => part.choice === choice);
      return segment ? [segment.start, segment.end] : null;
    }),
    backgroundColor: fillOf(choice, palette),
    borderColor: palette.ink,
    borderWidth: 1,
    borderSkipped: false,
    grouped: false,
    barThickness: palette.size * 1.5,
  }));
  return {
    type: "bar",
    data: { labels: bars.map(({ id }) => id), datasets },
    options: {
      indexAxis: "y",
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: palette.size * headLines } },
      scales: {
        x: { min: -reach, max: end, display: false },
        y: { display: false },
      },
    },
    plugins: [
      lettering(palette, (chart) => {
        const x = (percent: number) =>
          chart.scales["x"]?.getPixelForValue(percent) ?? 0;
        const y = (row: number) =>
          chart.scales["y"]?.getPixelForValue(row) ?? 0;
        const rows = bars.flatMap(({ id, segments }, row): Letter[] => [
          {
            text: rowNames[id] ?? id,
            x: chart.chartArea.left,
            y: y(row) - palette.size * 1.4,
            align: "left",
            isStrong: row === 0,
          },
          ...segments
            .filter(
              ({ start, end }) =>
                Math.abs(x(end) - x(start)) > palette.size * 2.8,
            )
            .map(({ choice, start, end, percent }): Letter => ({
              text: `${String(Math.round(percent))}%`,
              x: (x(start) + x(end)) / 2,
              y: y(row),
              align: "center",
              plate: lookOf(choice, palette),
            })),
        ]);
        const top = palette.size * 0.8;
        return [
          {
            text: sides.left,
            x: x(0) - palette.size / 2,
            y: top,
            align: "right",
            isStrong: true,
          },
          {
            text: sides.right,
            x: x(0) + palette.size / 2,
            y: top,
            align: "left",
            isStrong: true,
          },
          {
            text: sides.apart,
            x: chart.chartArea.right,
            y: top,
            align: "right",
            isStrong: true,
          },
          ...rows,
        ];
      }),
    ],
  };
}
