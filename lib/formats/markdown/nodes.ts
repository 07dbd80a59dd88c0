import type { ListItem, PhrasingContent, RootContent, TableRow } from "mdast";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type {
  Block,
  Inline,
  Picture,
  QuestionBlock,
} from "#lib/documents/document.ts";
import type { Labels } from "#lib/documents/labels.ts";

/**
 * Blocks as nodes of Markdown. What Markdown has no mark for, the language of
 * words, stands in the HTML that CommonMark lets through; pictures, which do not
 * travel with a file of text, are told in words.
 */
export function nodesOf(
  blocks: readonly Block[],
  labels: Labels,
): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    switch (block.type) {
      case "heading":
        return [heading(block.level, phrasing(block.children))];
      case "paragraph":
        return [paragraph(phrasing(block.children))];
      case "list":
        return [
          {
            type: "list",
            ordered: block.ordered,
            spread: false,
            children: block.items.map((item) => listItem(phrasing(item))),
          },
        ];
      case "table":
        return [
          {
            type: "table",
            children: [block.header, ...block.rows].map(tableRow),
          },
        ];
      case "figure":
        return [told(block.picture, labels)];
      case "idea":
        return [
          told(block.picture, labels),
          paragraph(phrasing(block.children)),
        ];
      case "passage":
        return [
          { type: "html", value: openingTag("div", block.language) },
          ...nodesOf(block.blocks, labels),
          { type: "html", value: "</div>" },
        ];
      case "question":
        return questionNodes(block, labels);
    }
  });
}

export function heading(
  depth: 1 | 2 | 3 | 4,
  children: PhrasingContent[],
): RootContent {
  return { type: "heading", depth, children };
}

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function questionNodes(
  { number, label, condition, hint, picture, control }: QuestionBlock,
  labels: Labels,
): RootContent[] {
  const answer: RootContent =
    control.type === "choices"
      ? {
          type: "list",
          ordered: false,
          spread: false,
          children: control.options.map((option) => ({
            ...listItem([
              text(option.label),
              ...(option.picture
                ? [text(` ${pictureWords(option.picture, labels)}`)]
                : []),
            ]),
            checked: false,
          })),
        }
      : // A quotation of nothing: shown as an empty box, and to be typed into.
        { type: "blockquote", children: [] };
  return [
    heading(3, [text(`${String(number)}. ${label}`)]),
    ...(picture ? [told(picture, labels)] : []),
    ...[condition, hint, control.instruction]
      .filter((words) => words !== undefined)
      .map((words) => paragraph([text(words)])),
    answer,
  ];
}

function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case "text":
        return [text(inline.text)];
      case "strong":
        return [{ type: "strong", children: phrasing(inline.children) }];
      case "link":
        return [
          {
            type: "link",
            url: inline.href,
            children: phrasing(inline.children),
          },
        ];
      case "passage":
        return [
          { type: "html", value: openingTag("span", inline.language) },
          ...phrasing(inline.children),
          { type: "html", value: "</span>" },
        ];
    }
  });
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: "paragraph", children };
}

function listItem(children: PhrasingContent[]): ListItem {
  return {
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children }],
  };
}

function tableRow(cells: readonly (readonly Inline[])[]): TableRow {
  return {
    type: "tableRow",
    children: cells.map((cell) => ({
      type: "tableCell",
      children: phrasing(cell),
    })),
  };
}

function told(picture: Picture, labels: Labels): RootContent {
  return paragraph([text(pictureWords(picture, labels))]);
}

function pictureWords({ alternative }: Picture, labels: Labels): string {
  return `(${labels("picture", { alternative })})`;
}

function openingTag(name: "div" | "span", language: Language): string {
  const { tag, direction } = conventionsOf(language);
  return `<${name} lang="${tag}" dir="${direction}">`;
}
