import type { DocumentTree } from "#lib/documents/document.ts";

/** Lengths are in twentieths of a point (Word's "twips"), sizes of type in half points. */
export const page = {
  width: 11906,
  height: 16838,
  margin: 1247,
  top: 1361,
} as const;
export const textWidth = page.width - 2 * page.margin;

export const colours = {
  ink: "1B2430",
  soft: "4A5563",
  teal: "0B5A5E",
  link: "0A4F9C",
  line: "8A8577",
  panel: "E9F1F0",
} as const;

/*
 * Not every computer has the font that the pages use, so Word is told in the
 * table of fonts to take Arial in its place. Arial also draws Arabic everywhere.
 */
export const fonts = {
  latin: "Atkinson Hyperlegible Next",
  instead: "Arial",
  arabic: "Arial",
} as const;

export interface Sizes {
  readonly body: number;
  readonly title: number;
  readonly headings: readonly [number, number, number];
  readonly tickBox: number;
}

const standard: Sizes = {
  body: 24,
  title: 56,
  headings: [40, 32, 27],
  tickBox: 32,
};
const easyRead: Sizes = {
  body: 32,
  title: 64,
  headings: [48, 38, 34],
  tickBox: 44,
};

export function sizesOf({ isEasyRead }: Pick<DocumentTree, "isEasyRead">) {
  return isEasyRead ? easyRead : standard;
}
