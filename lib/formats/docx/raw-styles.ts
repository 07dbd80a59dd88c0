import { colours } from "./theme.ts";

const nothing =
  '<w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/>';
const edge = (side: string, size: number) =>
  `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${colours.line}"/>`;
const cellMargins = (vertical: number, side: number) =>
  `<w:tblCellMar><w:top w:w="${String(vertical)}" w:type="dxa"/><w:left w:w="${String(side)}" w:type="dxa"/><w:bottom w:w="${String(vertical)}" w:type="dxa"/><w:right w:w="${String(side)}" w:type="dxa"/></w:tblCellMar>`;
const tableStyle = (id: string, name: string, content: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>${content}</w:style>`;
const bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";

/**
 * The styles that the package cannot write, as they stand in the file: the plain
 * paragraph and table that the others build on, a table of facts, one that only
 * places things, a box to write in.
 */
export const rawStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr></w:style>`,
  tableStyle(
    "DataTable",
    "Data Table",
    `<w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => edge(side, 4)).join("")}</w:tblBorders>${cellMargins(60, 120)}</w:tblPr><w:tblStylePr w:type="firstRow">${bold}<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colours.panel}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol">${bold}</w:tblStylePr>`,
  ),
  tableStyle(
    "LayoutTable",
    "Layout Table",
    `<w:tblPr><w:tblBorders>${nothing}</w:tblBorders>${cellMargins(40, 60)}</w:tblPr>`,
  ),
  tableStyle(
    "WritingBox",
    "Writing Box",
    `<w:tblPr><w:tblBorders>${["top", "left", "bottom", "right"].map((side) => edge(side, 8)).join("")}</w:tblBorders>${cellMargins(60, 120)}</w:tblPr>`,
  ),
].join("");
