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
import { type Block, type Inline, plainText } from "../document.ts";
import { colours, textWidth } from "./look.ts";
import { runsOf } from "./inlines.ts";
import { direction, isRightToLeft, type Scene } from "./scene.ts";

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

/** Columns as wide as their longest cell asks for, within bounds, so that short ones do not waste the line. */
export function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const shares = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => plainText(row[column] ?? []).length);
    return Math.min(48, Math.max(12, ...lengths));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
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
