import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
} from "chart.js";
import { type RefObject, useEffect } from "react";
import { onPaletteChange, type Palette, paletteAround } from "./palette.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A bar from one value to another, or none. */
export type Bar = [number, number] | null;
export type BarConfiguration = ChartConfiguration<"bar", Bar[], string>;

/**
 * Keeps a chart drawn on a canvas, and draws it anew in the colours of the page
 * as they change. `configure` must stay the same function between renders.
 */
export function useChart(
  canvas: RefObject<HTMLCanvasElement | null>,
  configure: (palette: Palette) => BarConfiguration,
): void {
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let chart: Chart<"bar", Bar[], string> | undefined;
    const draw = () => {
      chart?.destroy();
      chart = new Chart(target, configure(paletteAround(target)));
    };
    draw();
    const forget = onPaletteChange(draw);
    document.fonts.addEventListener("loadingdone", draw);
    return () => {
      forget();
      document.fonts.removeEventListener("loadingdone", draw);
      chart?.destroy();
    };
  }, [canvas, configure]);
}
