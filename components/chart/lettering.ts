import type { Plugin } from "chart.js";
import type { Palette } from "./palette.ts";

/** Words at a place of the chart, in pixels. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly isStrong?: boolean;
  /** Set on a plate of this colour, so that no pattern runs through the words. */
  readonly plate?: { readonly ground: string; readonly words: string };
}

function fontOf({ size, family }: Palette, isStrong = false): string {
  return `${isStrong ? "650 " : ""}${String(size)}px ${family}`;
}

/** Writes words over the bars once they are drawn, where `place` puts them. */
export function lettering(
  palette: Palette,
  place: (
    chart: Parameters<NonNullable<Plugin<"bar">["afterDatasetsDraw"]>>[0],
  ) => readonly Letter[],
): Plugin<"bar"> {
  return {
    id: "lettering",
    // On paper the page is light whatever the screen is: the drawing brings its own ground.
    beforeDraw: ({ ctx: pen, width, height }) => {
      pen.fillStyle = palette.paper;
      pen.fillRect(0, 0, width, height);
    },
    afterDatasetsDraw: (chart) => {
      const pen = chart.ctx;
      pen.save();
      pen.textBaseline = "middle";
      for (const { text, x, y, align, isStrong, plate } of place(chart)) {
        pen.font = fontOf(palette, isStrong);
        pen.textAlign = align;
        if (plate) {
          const width = pen.measureText(text).width + 6;
          pen.fillStyle = plate.ground;
          pen.fillRect(
            x - width / 2,
            y - palette.size * 0.6,
            width,
            palette.size * 1.2,
          );
        }
        pen.fillStyle = plate?.words ?? palette.ink;
        pen.fillText(text, x, y);
      }
      pen.restore();
    },
  };
}
