import { accented, pseudoText } from "#lib/i18n/pseudo.ts";
import type { Block, Inline, Part, Picture } from "./document.ts";

/** A part as the pseudo-locale has it: the same blocks, each text in brackets. */
export function pseudoPart({ id, title, blocks }: Part): Part {
  return { id, title: pseudoText(title), blocks: blocks.map(pseudoBlock) };
}

function pseudoBlock(block: Block): Block {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, children: bracketed(block.children) };
    case "idea":
      return {
        ...block,
        picture: pseudoPicture(block.picture),
        children: bracketed(block.children),
      };
    case "list":
      return { ...block, items: block.items.map(bracketed) };
    case "table":
      return {
        ...block,
        header: block.header.map(bracketed),
        rows: block.rows.map((row) => row.map(bracketed)),
      };
    case "figure":
      return { ...block, picture: pseudoPicture(block.picture) };
    // Words in another language stay as they are, and questions are no part of a document's text.
    case "passage":
    case "question":
      return block;
  }
}

function pseudoPicture({ name, alternative }: Picture): Picture {
  return { name, alternative: pseudoText(alternative) };
}

function bracketed(inlines: readonly Inline[]): readonly Inline[] {
  const text = (words: string) => ({ type: "text", text: words }) as const;
  return [text("⟦"), ...inlines.map(pseudoInline), text("⟧")];
}

function pseudoInline(inline: Inline): Inline {
  switch (inline.type) {
    case "text":
      return { type: "text", text: accented(inline.text) };
    case "strong":
    case "link":
      return { ...inline, children: inline.children.map(pseudoInline) };
    case "passage":
      return inline;
  }
}
