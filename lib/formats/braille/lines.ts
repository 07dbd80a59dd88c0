/** A braille page as embossers in Europe and America take it. */
export const cellsPerLine = 40;

/** Dot 5 at the end of a line: the word goes on in the next one. */
const continuation = '"';

/** Cells that say nothing without the one after them: never the last before a break. */
const opening = /[@^_".;,#]$/;

/** Between words, but not between the groups of a telephone number. */
const betweenWords = / +(?<!#[A-J]+ +(?=#[A-J]))/;

/** How far the first line of a block and its other lines are set in, in cells. */
export interface Indents {
  readonly first: number;
  readonly over: number;
}

/**
 * Breaks cells into lines between words. A word is divided only where it fills
 * more than a line, as a long address does.
 */
export function breakLines(
  cells: string,
  { first, over }: Indents,
  width: number = cellsPerLine,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let indent = first;
  const end = () => {
    lines.push(" ".repeat(indent) + line);
    line = "";
    indent = over;
  };
  for (const word of cells.split(betweenWords).filter(Boolean)) {
    if (line && indent + line.length + 1 + word.length > width) end();
    let rest = word;
    while (indent + rest.length > width && !line) {
      const cut = cutOf(rest, width - indent - continuation.length);
      line = rest.slice(0, cut) + continuation;
      rest = rest.slice(cut);
      end();
    }
    line += (line && " ") + rest;
  }
  if (line) end();
  return lines;
}

/** Where a long word is divided: after a stroke of an address, else where no sign is torn apart. */
function cutOf(word: string, room: number): number {
  const stroke = word.lastIndexOf("_/", room - 2);
  if (stroke > 0) return stroke + 2;
  let cut = room;
  while (cut > 1 && opening.test(word.slice(0, cut))) cut -= 1;
  return cut;
}

/** Cells that stay empty between words and the edge of the line or a page's number. */
export const clearance = 3;

/** Lines in the middle, with empty cells on both sides. */
export function centred(cells: string): readonly string[] {
  const indents = { first: 0, over: 0 };
  return breakLines(cells, indents, cellsPerLine - 2 * clearance).map(
    (line) => " ".repeat(Math.floor((cellsPerLine - line.length) / 2)) + line,
  );
}

/** A number in cells: the numeric indicator, then the letters j and a to i. */
export function numberCells(number: number): string {
  return `#${String(number).replaceAll(/\d/g, (digit) => "JABCDEFGHI".charAt(Number(digit)))}`;
}

/** Cells at the right end of a line, after what stands at its left. */
export function atRight(left: string, right: string): string {
  return left.padEnd(cellsPerLine - right.length) + right;
}
