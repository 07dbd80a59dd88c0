import type { Palette } from "./palette.ts";

/** How a choice is drawn: colour, pattern over it, and the colour of words on it. */
interface Look {
  readonly ground: string;
  readonly words: string;
  readonly pattern: Pattern;
}

type Pattern = "plain" | "dots" | "rising" | "falling" | "crossed" | "upright";

const dark = "#1b2430";
const light = "#ffffff";

/** Dark, light, dark: the order holds in greyscale and for every kind of colour vision. */
const looks: Readonly<Record<string, Look>> = {
  "strongly-agree": { ground: "#01544d", words: light, pattern: "rising" },
  "tend-to-agree": { ground: "#5aa9a2", words: dark, pattern: "dots" },
  neither: { ground: "#d9d4c8", words: dark, pattern: "plain" },
  "tend-to-disagree": { ground: "#d9a441", words: dark, pattern: "upright" },
  "strongly-disagree": { ground: "#8c4a0a", words: light, pattern: "falling" },
  "dont-know": { ground: "#9aa3ad", words: dark, pattern: "crossed" },
};

const otherwise: Look = { ground: "#5aa9a2", words: dark, pattern: "plain" };

/** The ground and words of a choice in the colours that are in force. */
export function lookOf(
  choice: string,
  { isForced, ink, paper }: Palette,
): Look {
  const look = looks[choice] ?? otherwise;
  return isForced ? { ...look, ground: paper, words: ink } : look;
}

const step = 10;

/** Lines of a pattern, as pairs of points within one tile. */
const strokes: Readonly<Record<Pattern, readonly (readonly number[])[]>> = {
  plain: [],
  dots: [],
  rising: [
    [0, step, step, 0],
    [-step / 2, step / 2, step / 2, -step / 2],
    [step / 2, step * 1.5, step * 1.5, step / 2],
  ],
  falling: [
    [0, 0, step, step],
    [-step / 2, step / 2, step / 2, step * 1.5],
    [step / 2, -step / 2, step * 1.5, step / 2],
  ],
  crossed: [
    [0, 0, step, step],
    [0, step, step, 0],
  ],
  upright: [[step / 2, 0, step / 2, step]],
};

/** The fill of a choice: its colour with its pattern, so that neither is needed to tell it. */
export function fillOf(
  choice: string,
  palette: Palette,
): CanvasPattern | string {
  const { ground, words, pattern } = lookOf(choice, palette);
  const tile = document.createElement("canvas");
  tile.width = step;
  tile.height = step;
  const pen = tile.getContext("2d");
  if (!pen) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, step, step);
  pen.strokeStyle = words;
  pen.fillStyle = words;
  pen.globalAlpha = palette.isForced ? 1 : 0.45;
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes[pattern]) {
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
  }
  if (pattern === "dots") {
    pen.beginPath();
    pen.arc(step / 2, step / 2, 1.5, 0, 2 * Math.PI);
    pen.fill();
  }
  return pen.createPattern(tile, "repeat") ?? ground;
}
