import { isLong } from "#lib/documents/contents.ts";
import type { DocumentTree, Part } from "#lib/documents/document.ts";
import { type PrintPages, printPagesOf } from "../pdf/print-pages.ts";
import type { Rendered } from "../render.ts";
import { cellsOf } from "./cells.ts";
import { contentsLines } from "./contents.ts";
import { atRight, cellsPerLine, clearance, numberCells } from "./lines.ts";
import { itemOf } from "./items.ts";
import { type Item, paginate } from "./pages.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { addressOnce, runsOf } from "./runs.ts";
import { aboutSigns } from "./signs.ts";

/**
 * Braille Ready Format: contracted Unified English Braille by liblouis, 40 cells
 * by 25 lines, for an embosser or a braille display.
 *
 * A part that begins on another print page than the one before it has that
 * page's number above its title, so that readers of print and of braille find the
 * same place.
 *
 * @param printPages the page of the standard PDF on which each part begins, by the
 *   part's id; typeset to find out where they are not given
 * @throws MissingProgram where liblouis is not installed
 */
export async function renderBraille(
  tree: DocumentTree,
  printPages?: PrintPages,
): Promise<Rendered> {
  const sayLink = addressOnce(tree.labels);
  const words = (text: string) =>
    runsOf([{ type: "text", text }], tree.language, sayLink);
  const title: Piece = {
    style: "title",
    runs: words(tree.title),
    staysWithNext: true,
  };
  const contents: Piece = {
    style: "part",
    runs: runsOf(
      [{ type: "text", text: tree.labels("contents") }],
      tree.locale,
      sayLink,
    ),
    staysWithNext: true,
  };
  const lead = piecesOf(tree.lead, tree.language, tree, sayLink);
  const parts = tree.parts.map((part) => ({
    part,
    heading: partHeading(part, words),
    pieces: piecesOf(part.blocks, tree.language, tree, sayLink),
  }));
  const heads = headsOf(tree.title).map(words);
  const signs = aboutSigns(
    [...lead, ...parts.flatMap(({ pieces }) => pieces)],
    tree,
  );
  const front: readonly Piece[] = [
    title,
    ...lead,
    ...(signs ? [{ style: "note" as const, runs: words(signs) }] : []),
  ];
  const toCells = await cellsOf(
    [
      ...[...front, contents].map(({ runs }) => runs),
      ...parts
        .flatMap(({ heading, pieces }) => [heading, ...pieces])
        .map(({ runs }) => runs),
      ...heads,
    ].flat(),
    tree.language,
  );
  const lay = (piece: Piece) => itemOf(piece, toCells);
  const marks = printPageMarks(
    tree.parts,
    printPages ?? (await printPagesOf(tree)),
  );
  const body = parts.map(({ part, heading, pieces }) => ({
    title: toCells(heading.runs),
    items: [...(marks.get(part.id) ?? []), ...[heading, ...pieces].map(lay)],
  }));
  const pages = isLong(tree)
    ? withContents([...front, contents].map(lay), body)
    : paginate([...front.map(lay), ...body.flatMap(({ items }) => items)])
        .pages;
  const file = pages
    .map((lines, index) =>
      numbered(lines, index, runningHead(heads.map(toCells))),
    )
    .map((lines) => lines.map((line) => `${line.trimEnd()}\r\n`).join(""))
    .join("\f");
  return { bytes: new TextEncoder().encode(file), pages: pages.length };
}

function partHeading(
  { title }: Part,
  words: (text: string) => Piece["runs"],
): Piece {
  return { style: "part", runs: words(title), staysWithNext: true };
}

interface Body {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Front matter with contents, then the parts from a new page on. */
function withContents(front: readonly Item[], body: readonly Body[]) {
  const parts = paginate(body.flatMap(({ items }) => items));
  const firstItems = body.map((_, index) =>
    body.slice(0, index).reduce((count, { items }) => count + items.length, 0),
  );
  const frontWith = (pagesBefore: number) =>
    paginate([
      ...front,
      ...body.map(({ title }, index) => {
        const page = parts.pageOf[firstItems[index] ?? 0] ?? 0;
        return contentsLines(title, pagesBefore + page + 1);
      }),
    ]).pages;
  // An entry takes the same lines whatever its number is.
  const { length } = frontWith(0);
  return [...frontWith(length), ...parts.pages];
}

function printPageMarks(
  parts: readonly Part[],
  printPages: PrintPages,
): ReadonlyMap<string, readonly Item[]> {
  let last: number | undefined;
  return new Map(
    parts.flatMap(({ id }): [string, Item[]][] => {
      const page = printPages[id];
      if (page === undefined || page === last) return [];
      last = page;
      return [[id, [markOf(page)]]];
    }),
  );
}

/** A line of dots 3 and 6 that ends in the print page's number (Braille Formats 2016, 1.10). */
function markOf(page: number): Item {
  const number = numberCells(page);
  return {
    lines: ["-".repeat(cellsPerLine - number.length) + number],
    gapAbove: false,
    gapBelow: false,
    isCentred: false,
    staysWithNext: true,
    isWhole: true,
  };
}

/** What the running head may be: the title, or what stands in it before a colon. */
function headsOf(title: string): readonly string[] {
  return [title, title.split(":")[0] ?? title];
}

/**
 * The longest head that leaves room for the page's number, or as many of its
 * words as do: in the middle of the line, or as near to it as there is room.
 */
function runningHead(heads: readonly string[]): string {
  const room = cellsPerLine - "#ABC".length - clearance;
  const fitting = heads.find((head) => head.length <= room);
  const words = (fitting ?? heads.at(-1) ?? "").split(" ");
  while (words.length > 1 && words.join(" ").length > room) words.pop();
  const head = words.join(" ").slice(0, room);
  const middle = Math.floor((cellsPerLine - head.length) / 2);
  return " ".repeat(Math.min(middle, room - head.length)) + head;
}

/** The first page has its title below; every other one says it in its first line. */
function numbered(
  lines: readonly string[],
  index: number,
  head: string,
): readonly string[] {
  return [atRight(index === 0 ? "" : head, numberCells(index + 1)), ...lines];
}
