/** The colours and type of the page around a canvas, which knows neither by itself. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly family: string;
  /** The size of text in pixels: a canvas does not follow the reader's own. */
  readonly size: number;
  /** The reader's own colours are in force: only ink, paper and patterns are used. */
  readonly isForced: boolean;
}

export function paletteAround(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  return {
    ink: style.color,
    paper: style.backgroundColor,
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
    isForced: matchMedia("(forced-colors: active)").matches,
  };
}

/** Calls back when the reader's colours change. */
export function onPaletteChange(changed: () => void): () => void {
  const queries = [
    "(prefers-color-scheme: dark)",
    "(forced-colors: active)",
  ].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}
