import {
  type Block,
  type DocumentTree,
  type Inline,
  plainText,
  type QuestionBlock,
} from "#lib/formats/document.ts";
import type { Language } from "#lib/i18n/languages.ts";

/* What a document's tree says that its file must hold. */

/** All blocks in reading order; those of a passage stand after it. */
export function blocksIn({ lead, parts }: DocumentTree): readonly Block[] {
  return [...lead, ...parts.flatMap(({ blocks }) => blocks)].flatMap(unwrapped);
}

function unwrapped(block: Block): readonly Block[] {
  return block.type === "passage"
    ? [block, ...block.blocks.flatMap(unwrapped)]
    : [block];
}

export function questionsIn(tree: DocumentTree): readonly QuestionBlock[] {
  return blocksIn(tree).filter((block) => block.type === "question");
}

/** Every heading with the number of its level, in reading order. */
export function headingsIn(tree: DocumentTree): readonly string[] {
  return tree.parts.flatMap((part) => [
    `1 ${part.title}`,
    ...blocksIn({ ...tree, lead: [], parts: [part] }).flatMap((block) => {
      if (block.type === "heading")
        return [`${String(block.level - 1)} ${plainText(block.children)}`];
      if (block.type === "question")
        return [`2 ${String(block.number)}. ${block.label}`];
      return [];
    }),
  ]);
}

/** Where links lead, in reading order. */
export function linksIn(tree: DocumentTree): readonly string[] {
  return blocksIn(tree).flatMap(inlinesOf).flatMap(hrefsOf);
}

/** The languages of passages. */
export function languagesIn(tree: DocumentTree): readonly Language[] {
  const blocks = blocksIn(tree);
  const ofBlocks = blocks.flatMap((block) =>
    block.type === "passage" ? [block.language] : [],
  );
  const found = [...ofBlocks, ...blocks.flatMap(inlinesOf).flatMap(spoken)];
  return [...new Set(found)];
}

function hrefsOf(inline: Inline): readonly string[] {
  if (inline.type === "text") return [];
  const inner = inline.children.flatMap(hrefsOf);
  return inline.type === "link" ? [inline.href, ...inner] : inner;
}

function spoken(inline: Inline): readonly Language[] {
  if (inline.type === "text") return [];
  const inner = inline.children.flatMap(spoken);
  return inline.type === "passage" ? [inline.language, ...inner] : inner;
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "idea":
      return block.children;
    case "list":
      return block.items.flat();
    case "table":
      return [block.header, ...block.rows].flat(2);
    case "figure":
    case "passage":
    case "question":
      return [];
  }
}
