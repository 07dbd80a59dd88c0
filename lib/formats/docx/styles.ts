import {
  type IBaseParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from "docx";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { colours, fonts, sizesOf } from "./theme.ts";

/** Where the numbering of lists is defined. */
export const bullets = "bullets";
export const numbers = "numbers";

/**
 * The styles that the words are set in: Word's own names wherever it has one, so
 * that its navigation, its contents and a screen reader know what stands where.
 */
export function stylesOf(tree: DocumentTree): IStylesOptions {
  const { tag } = conventionsOf(tree.language);
  const { body, title } = sizesOf(tree);
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: fonts.latin,
            hAnsi: fonts.latin,
            eastAsia: fonts.latin,
            cs: fonts.arabic,
          },
          size: body,
          color: colours.ink,
          language: { value: tag, eastAsia: tag, bidirectional: tag },
        },
        paragraph: { spacing: lines(300) },
      },
      title: {
        run: { size: title, bold: true, color: colours.teal },
        paragraph: { spacing: { before: 0, after: 240, ...lines(264) } },
      },
      heading1: heading(tree, 0, tree.isEasyRead ? 360 : 480),
      heading2: heading(tree, 1, tree.isEasyRead ? 280 : 360),
      heading3: heading(tree, 2, 280),
      hyperlink: {
        run: {
          color: colours.link,
          underline: { type: UnderlineType.SINGLE, color: colours.link },
        },
      },
    },
    paragraphStyles: paragraphStylesOf(tree),
    characterStyles: [
      { id: "Strong", name: "Strong", run: { bold: true } },
      {
        id: "PlaceholderText",
        name: "Placeholder Text",
        run: { color: colours.soft },
      },
    ],
  };
}

/** Lines apart, in 240ths of what the font asks for. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO } as const;
}

function heading(
  tree: DocumentTree,
  level: 0 | 1 | 2,
  before: number,
): IBaseParagraphStyleOptions {
  return {
    next: "BodyText",
    quickFormat: true,
    run: {
      size: sizesOf(tree).headings[level],
      bold: true,
      color: colours.teal,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      spacing: { before, after: 120, ...lines(276) },
    },
  };
}

function paragraphStylesOf(
  tree: DocumentTree,
): NonNullable<IStylesOptions["paragraphStyles"]> {
  const { body, headings, tickBox } = sizesOf(tree);
  const gap = tree.isEasyRead ? 200 : 160;
  const small = { before: gap / 2, after: gap / 2 };
  return [
    style("BodyText", "Body Text", { spacing: { before: gap, after: gap } }),
    style("ListBullet", "List Bullet", {
      spacing: small,
      numbering: { reference: bullets, level: 0 },
    }),
    style("ListNumber", "List Number", { spacing: small }),
    style("TableText", "Table Text", { spacing: { before: 40, after: 40 } }),
    style("Figure", "Figure", { spacing: { before: gap, after: gap } }),
    {
      ...style("Hint", "Hint", { keepNext: true, spacing: small }),
      run: { color: colours.soft },
    },
    {
      ...style("Instruction", "Instruction", {
        keepNext: true,
        spacing: small,
      }),
      run: { bold: true },
    },
    style("Choice", "Choice", {
      keepLines: true,
      spacing: { before: 60, after: 60 },
      indent: { start: tickBox * 15, hanging: tickBox * 15 },
    }),
    {
      ...style("TOCHeading", "TOC Heading", {
        keepNext: true,
        spacing: { before: 360, after: 120 },
      }),
      run: { bold: true, size: headings[1], color: colours.teal },
    },
    style("TOC1", "toc 1", { spacing: { before: 60, after: 60 } }),
    {
      ...style("Header", "header", {}),
      run: { size: body - 4, color: colours.soft },
    },
    {
      ...style("Footer", "footer", {}),
      run: { size: body - 4, color: colours.soft },
    },
    {
      ...style("Apart", "Apart", {
        keepNext: true,
        spacing: { line: 60, lineRule: LineRuleType.EXACT },
      }),
      run: { size: 2 },
    },
  ];
}

function style(
  id: string,
  name: string,
  paragraph: NonNullable<IBaseParagraphStyleOptions["paragraph"]>,
) {
  return { id, name, basedOn: "Normal", quickFormat: true, paragraph };
}
