"use client";

import { useCallback, useRef } from "react";
import type { CountBar } from "#lib/analysis/chart-data.ts";
import { type Letter, lettering } from "./lettering.ts";
import type { Palette } from "./palette.ts";
import { type BarConfiguration, useChart } from "./use-chart.ts";

interface Props {
  readonly alternative: string;
  readonly bars: readonly CountBar[];
  /** A bar's name by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** Heights in lines of text: a bar with its name above it, and room above the first name. */
const rowLines = 2.6;
const headLines = 0.6;

/** Bars of counts, each under its name. */
export function CountCanvas({ alternative, bars, names }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const configure = useCallback(
    (palette: Palette) => configuration(bars, names, palette),
    [bars, names],
  );
  useChart(canvas, configure);
  return (
    <div
      className="canvas"
      role="img"
      aria-label={alternative}
      style={{ blockSize: `${String(bars.length * rowLines + headLines)}em` }}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}

function configuration(
  bars: readonly CountBar[],
  names: Props["names"],
  palette: Palette,
): BarConfiguration {
  const shown = (count: CountBar["count"]) =>
    typeof count === "number" ? count : 0;
  return {
    type: "bar",
    data: {
      labels: bars.map(({ id }) => id),
      datasets: [
        {
          data: bars.map(({ count }): [number, number] | null =>
            shown(count) > 0 ? [0, shown(count)] : null,
          ),
          backgroundColor: palette.isForced ? palette.paper : "#0b5a5e",
          borderColor: palette.ink,
          borderWidth: 1,
          borderSkipped: false,
          barThickness: palette.size * 0.8,
        },
      ],
    },
    options: {
      indexAxis: "y",
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: palette.size * headLines } },
      scales: {
        x: {
          min: 0,
          max: Math.max(1, ...bars.map(({ count }) => shown(count))),
          display: false,
        },
        y: { display: false },
      },
    },
    plugins: [
      lettering(palette, (chart) =>
        bars.map(({ id, count }, row): Letter => ({
          text: `${names[id] ?? id}: ${String(count)}`,
          x: chart.chartArea.left,
          y: (chart.scales["y"]?.getPixelForValue(row) ?? 0) - palette.size,
          align: "left",
        })),
      ),
    ],
  };
}
