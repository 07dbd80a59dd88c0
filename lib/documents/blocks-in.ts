import type { Language } from "#lib/i18n/routing.ts";
import {
  type Block,
  type DocumentTree,
  type Inline,
  type Picture,
  picturesOf,
  type QuestionBlock,
} from "./document.ts";

/* What a document holds of one kind, in reading order. */

type Held = Pick<DocumentTree, "lead" | "parts">;

/** All blocks; those of a passage stand after it. */
export function blocksIn(tree: Held): readonly Block[] {
  return outerBlocks(tree).flatMap(unwrapped);
}

export function questionsIn(tree: Held): readonly QuestionBlock[] {
  return blocksIn(tree).filter((block) => block.type === "question");
}

export function picturesIn(tree: Held): readonly Picture[] {
  return picturesOf(outerBlocks(tree));
}

/** Where links lead. */
export function linksIn(tree: Held): readonly string[] {
  return blocksIn(tree).flatMap(inlinesOf).flatMap(hrefsOf);
}

/** The languages of passages, each once. */
export function languagesIn(tree: Held): readonly Language[] {
  const blocks = blocksIn(tree);
  const ofBlocks = blocks.flatMap((block) =>
    block.type === "passage" ? [block.language] : [],
  );
  const found = [...ofBlocks, ...blocks.flatMap(inlinesOf).flatMap(spoken)];
  return [...new Set(found)];
}

function outerBlocks({ lead, parts }: Held): readonly Block[] {
  return [...lead, ...parts.flatMap(({ blocks }) => blocks)];
}

function unwrapped(block: Block): readonly Block[] {
  return block.type === "passage"
    ? [block, ...block.blocks.flatMap(unwrapped)]
    : [block];
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
