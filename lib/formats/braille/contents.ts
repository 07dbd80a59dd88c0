import { atRight, breakLines, cellsPerLine, numberCells } from "./lines.ts";
import type { Item } from "./pages.ts";

/** Cells at the right that are kept for the page's number and what leads to it. */
const roomForNumber = 9;

/** Dot 5, to lead the finger to the number. */
const leader = '"';

/** An entry of the contents: title, leading dots, the braille page on which it begins. */
export function contentsLines(title: string, page: number): Item {
  const number = numberCells(page);
  const indents = { first: 0, over: 2 };
  const lines = breakLines(title, indents, cellsPerLine - roomForNumber);
  const last = `${lines.at(-1) ?? ""} `;
  const end = cellsPerLine - number.length - 1;
  return {
    lines: [...lines.slice(0, -1), atRight(last.padEnd(end, leader), number)],
    gapAbove: false,
    gapBelow: false,
    isCentred: false,
    staysWithNext: false,
    isWhole: true,
  };
}
