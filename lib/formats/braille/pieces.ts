import type { Language } from "#lib/i18n/routing.ts";
import type {
  Block,
  DocumentTree,
  Inline,
  Picture,
  QuestionBlock,
} from "#lib/documents/document.ts";
import { passageIntro } from "#lib/documents/passage-name.ts";
import { type Run, runsOf, type SayLink } from "./runs.ts";
import { box, bullet, lowLine } from "./signs.ts";

/** How a piece is set: by the rules of the Braille Authority of North America, which UKAAF's principles allow. */
export type Style =
  | "title"
  | "part"
  | "heading3"
  | "heading4"
  | "paragraph"
  | "item"
  | "row"
  | "cell"
  | "note"
  | "question"
  | "answer"
  | "room";

/** Something that starts on a line of its own. */
export interface Piece {
  readonly style: Style;
  readonly runs: readonly Run[];
  /** Cells that stand before its words. */
  readonly sign?: string;
  readonly gapAbove?: boolean;
  readonly gapBelow?: boolean;
  /** Stands on the page on which the next piece begins. */
  readonly staysWithNext?: boolean;
  /** Empty lines to write on. */
  readonly room?: number;
}

/** More than so many empty lines are feeling for what comes next; another sheet holds more. */
const mostRoom = 6;

/** Blocks as pieces, in reading order. */
export function piecesOf(
  blocks: readonly Block[],
  language: Language,
  tree: DocumentTree,
  link: SayLink,
): readonly Piece[] {
  const note = (text: string): Piece => ({
    style: "note",
    runs: runsOf([{ type: "text", text }], tree.locale, link),
    gapAbove: true,
    staysWithNext: true,
  });
  const picture = ({ alternative }: Picture) =>
    note(tree.labels("picture", { alternative }));
  const read = (
    within: readonly Block[],
    spoken: Language,
  ): readonly Piece[] => {
    const runs = (inlines: readonly Inline[]) => runsOf(inlines, spoken, link);
    const words = (text: string) => runs([{ type: "text", text }]);
    return within.flatMap((block): readonly Piece[] => {
      switch (block.type) {
        case "heading":
          return [
            {
              style: headings[block.level],
              runs: runs(block.children),
              gapAbove: true,
              staysWithNext: true,
            },
          ];
        case "paragraph":
          return [{ style: "paragraph", runs: runs(block.children) }];
        case "list":
          return block.items.map((item, index) => ({
            style: "item",
            runs: block.ordered
              ? [...words(`${String(index + 1)}. `), ...runs(item)]
              : runs(item),
            ...(!block.ordered && { sign: `${bullet} ` }),
            gapAbove: index === 0,
            gapBelow: index === block.items.length - 1,
          }));
        case "table":
          return tablePieces(block, runs, words, tree.labels("listSeparator"));
        case "figure":
          return [
            { ...picture(block.picture), staysWithNext: false, gapBelow: true },
          ];
        case "idea":
          return [
            picture(block.picture),
            { style: "paragraph", runs: runs(block.children) },
          ];
        case "passage":
          return [
            note(passageIntro(tree, block.language)),
            ...read(block.blocks, block.language),
          ];
        case "question":
          return questionPieces(block, words, picture);
      }
    });
  };
  return read(blocks, language);
}

const headings = { 2: "part", 3: "heading3", 4: "heading4" } as const;

type Words = (text: string) => readonly Run[];

/** A table read row by row, each cell after the name of its column: 40 cells hold no grid. */
function tablePieces(
  { header, rows }: Extract<Block, { type: "table" }>,
  runs: (inlines: readonly Inline[]) => readonly Run[],
  words: Words,
  separator: string,
): readonly Piece[] {
  const names = header.flatMap((name, index) =>
    index === 0 ? runs(name) : [...words(separator), ...runs(name)],
  );
  return [
    { style: "row", runs: names, gapAbove: true, staysWithNext: true },
    ...rows.flatMap((row) =>
      row.map((cell, index): Piece => ({
        style: index === 0 ? "row" : "cell",
        runs: [...runs(header[index] ?? []), ...words(": "), ...runs(cell)],
        gapAbove: index === 0,
        gapBelow: index === row.length - 1,
        staysWithNext: index < row.length - 1,
      })),
    ),
  ];
}

/** A question with all its answers stays on one page where a page holds it (Braille Formats 2016, 10.1). */
function questionPieces(
  question: QuestionBlock,
  words: Words,
  picture: (picture: Picture) => Piece,
): readonly Piece[] {
  const { number, label, condition, hint, control } = question;
  const said = [condition, hint, control.instruction].filter(
    (text) => text !== undefined,
  );
  const above: Piece[] = [
    {
      style: "question",
      runs: words(`${String(number)}. ${label}`),
      gapAbove: true,
      staysWithNext: true,
    },
    ...(question.picture ? [picture(question.picture)] : []),
    ...said.map((text) => ({
      style: "answer" as const,
      runs: words(text),
      staysWithNext: true,
    })),
  ];
  if (control.type === "writing")
    return [
      ...above,
      {
        style: "room",
        runs: [],
        sign: lowLine,
        room: Math.min(control.lines, mostRoom) - 1,
        gapBelow: true,
      },
    ];
  return [
    ...above,
    ...control.options.flatMap((option, index): readonly Piece[] => [
      ...(option.picture
        ? [{ ...picture(option.picture), gapAbove: false }]
        : []),
      {
        style: "answer",
        runs: words(option.label),
        sign: `${box} `,
        staysWithNext: index < control.options.length - 1,
        gapBelow: index === control.options.length - 1,
      },
    ]),
  ];
}
