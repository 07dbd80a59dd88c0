import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type Block, type Inline, plainText } from "#lib/documents/document.ts";
import { colours, textWidth } from "./theme.ts";
import { runsOf } from "./inlines.ts";
import { direction, isRightToLeft, type Scene } from "./context.ts";

type DataTable = Extract<Block, { type: "table" }>;
type Cell = readonly Inline[];

/** A table of facts: its first row is repeated on every page, its first column names the rows. */
export function dataTable({ header, rows }: DataTable, scene: Scene): Table {
  const widths = columnWidths([header, ...rows]);
  const rowOf = (cells: readonly Cell[], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader && { tableHeader: true }),
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: "TableText",
                ...(isHeader && { keepNext: true }),
                ...direction(scene),
                children: runsOf(cell, scene),
              }),
            ],
          }),
      ),
    });
  return new Table({
    style: "DataTable",
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(isRightToLeft(scene) && { visuallyRightToLeft: true }),
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [rowOf(header, true), ...rows.map((row) => rowOf(row, false))],
  });
}

/** Letters in a line of a table as wide as the page, counted widely, and what the edges of a cell take of it. */
const lineOf = { letters: 66, edges: 3 } as const;

/** Columns as wide as their longest word, which is not to break, and more by how much stands in them. */
export function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) =>
    rows.map((row) => plainText(row[column] ?? [])),
  );
  const least = columns.map((cells) => longestWord(cells) + lineOf.edges);
  const written = columns.map((cells) => cells.join("").length);
  const spare = Math.max(0, lineOf.letters - sumOf(least));
  const shares = least.map(
    (share, column) =>
      share + (spare * (written[column] ?? 0)) / sumOf(written),
  );
  return shares.map((share) => Math.floor((textWidth * share) / sumOf(shares)));
}

function longestWord(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.split(/\s+|(?<=-)/));
  return Math.max(...words.map(({ length }) => length));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export interface PicturedRow {
  readonly picture: Paragraph;
  readonly words: readonly Paragraph[];
  /** Where the words are written in: the least height of their box. */
  readonly box?: number;
}

/**
 * A table without edges that only places a picture beside words: Easy Read's own
 * form, and one that helpers can edit. A floating picture would leave the line of
 * the words, where screen readers meet it late or not at all; in a table without
 * header rows they read the picture, then its words, row by row.
 */
export function layoutTable(
  rows: readonly PicturedRow[],
  pictureWidth: number,
  scene: Scene,
  keepsTogether = false,
): Table {
  const widths = [pictureWidth, textWidth - pictureWidth];
  const cellOf = (
    content: readonly Paragraph[],
    column: number,
    options: Pick<ITableCellOptions, "verticalAlign" | "borders">,
  ) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...options,
      children: [...content],
    });
  const placed = { verticalAlign: VerticalAlignTable.CENTER };
  return new Table({
    style: "LayoutTable",
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(isRightToLeft(scene) && { visuallyRightToLeft: true }),
    tableLook: plain,
    rows: rows.map(
      ({ picture, words, box }, index) =>
        new TableRow({
          cantSplit: true,
          ...(box !== undefined && {
            height: { value: box, rule: HeightRule.ATLEAST },
          }),
          ...(keepsTogether && index < rows.length - 1 && { keepNext: true }),
          children:
            box === undefined
              ? [cellOf([picture], 0, placed), cellOf(words, 1, placed)]
              : [
                  cellOf([picture], 0, {}),
                  cellOf(words, 1, { borders: edges }),
                ],
        }),
    ),
  });
}

/** A box of a least height, which grows with what is written in it. */
export function boxed(
  content: readonly Paragraph[],
  height: number,
  scene: Scene,
): Table {
  return new Table({
    style: "WritingBox",
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    ...(isRightToLeft(scene) && { visuallyRightToLeft: true }),
    tableLook: plain,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: height, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: textWidth, type: WidthType.DXA },
            children: [...content],
          }),
        ],
      }),
    ],
  });
}

const edge = { style: BorderStyle.SINGLE, size: 8, color: colours.line };
const edges = { top: edge, bottom: edge, start: edge, end: edge };

const plain = {
  firstRow: false,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const;
