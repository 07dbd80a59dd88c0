import type { ToCells } from "./cells.ts";
import { breakLines, centred, type Indents } from "./lines.ts";
import type { Item } from "./pages.ts";
import type { Piece, Style } from "./pieces.ts";

/** Cells before the first and the other lines of each style; "cell-5 heading" means four empty ones. */
const indents: Record<Exclude<Style, "title" | "part">, Indents> = {
  heading3: { first: 4, over: 4 },
  heading4: { first: 6, over: 6 },
  paragraph: { first: 2, over: 0 },
  item: { first: 0, over: 2 },
  row: { first: 0, over: 4 },
  cell: { first: 2, over: 4 },
  note: { first: 6, over: 4 },
  question: { first: 0, over: 4 },
  answer: { first: 2, over: 4 },
  room: { first: 0, over: 0 },
};

/* Rules of Unified English Braille (2013), 3.27: a note that the print has not. */
const noteBegins = "@.<";
const noteEnds = "@.>";

/** A piece as lines. */
export function itemOf(piece: Piece, toCells: ToCells): Item {
  const { style, runs, sign = "", room = 0 } = piece;
  const isCentred = style === "title" || style === "part";
  const words = toCells(runs);
  const cells = style === "note" ? noteBegins + words + noteEnds : sign + words;
  const lines = isCentred ? centred(cells) : breakLines(cells, indents[style]);
  return {
    lines: [...lines, ...Array<string>(room).fill("")],
    gapAbove: isCentred || (piece.gapAbove ?? false),
    gapBelow: isCentred || (piece.gapBelow ?? false),
    isCentred,
    staysWithNext: piece.staysWithNext ?? false,
    isWhole: style === "room",
  };
}
