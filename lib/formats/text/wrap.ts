/** As on a punched card, and in e-mail since: every screen, printer and braille display has room for it. */
export const columns = 72;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns text takes: letters as read, without marks that nobody sees. */
export function widthOf(text: string): number {
  return lettersOf(text.replaceAll(/\p{Cf}/gu, "")).length;
}

/**
 * Breaks words into lines of at most 72 columns, between words where it can.
 *
 * @param first stands before the first line: a bullet, a number
 * @param over stands before every other line: as wide as `first`, so that a
 *   list's words stand below each other
 */
export function wrap(
  text: string,
  first = "",
  over = " ".repeat(widthOf(first)),
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const end = () => {
    lines.push(line.trimEnd());
    line = over;
    isEmpty = true;
  };
  for (const word of wordsOf(text, columns - widthOf(over))) {
    const gap = isEmpty ? "" : " ";
    if (!isEmpty && widthOf(line + gap + word) > columns) end();
    line += (isEmpty ? "" : gap) + word;
    isEmpty = false;
  }
  end();
  return lines;
}

/** Words, those that fill more than a line in pieces; a telephone number and what is isolated stay whole. */
function wordsOf(text: string, room: number): readonly string[] {
  return text
    .split(/\s+(?<!\d\s(?=\d))(?![^\u2066]*\u2069)/)
    .filter(Boolean)
    .flatMap((word) => (widthOf(word) > room ? piecesOf(word, room) : word));
}

function piecesOf(word: string, room: number): readonly string[] {
  const letters = lettersOf(word);
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += room)
    pieces.push(letters.slice(start, start + room).join(""));
  return pieces;
}

function lettersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
