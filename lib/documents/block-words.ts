import { type Block, type Part, plainText } from "./document.ts";

/** All words of a block, for a person to read or to count: no marks, no breaks. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "idea":
      return plainText(block.children);
    case "list":
      return block.items.map(plainText).join(" ");
    case "table":
      return [block.header, ...block.rows].flat().map(plainText).join(" ");
    case "figure":
      return "";
    case "passage":
      return block.blocks.map(wordsOf).join(" ");
    case "question": {
      const { label, hint, condition, control } = block;
      const options =
        control.type === "choices"
          ? control.options.map((option) => option.label)
          : [];
      return [label, condition, hint, control.instruction, ...options]
        .filter(Boolean)
        .join(" ");
    }
  }
}

/*
 * An adult reads 238 words a minute in silence (Brysbaert 2019,
 * doi.org/10.1016/j.jml.2019.104047); many readers here read more slowly.
 */
const wordsAMinute = 180;

/** How long parts take to read, in whole minutes, at least 1. */
export function minutesToRead(parts: readonly Part[]): number {
  const words = parts
    .flatMap(({ title, blocks }) => [title, ...blocks.map(wordsOf)])
    .join(" ")
    .split(/\s+/)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsAMinute));
}
