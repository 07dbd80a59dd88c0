import type { Block, Part } from "./document.ts";
import { wordsOf } from "./block-words.ts";

/**
 * Holds a translated part against the English one: the same blocks in the same
 * order, and none left in English.
 *
 * @param markdown the translation as written, to find the line
 * @param file named in the error
 * @throws Error with file and line at the first block that differs
 */
export function checkTranslation(
  original: Pick<Part, "title" | "blocks">,
  translation: Pick<Part, "title" | "blocks">,
  markdown: string,
  file: string,
): void {
  const refuse = (words: string, what: string): never => {
    throw new Error(`${file}:${lineOf(words, markdown)}: ${what}`);
  };
  if (translation.title === original.title)
    refuse(original.title, "the title is not translated");
  original.blocks.forEach((block, index) => {
    const translated = translation.blocks[index];
    if (!translated || shapeOf(translated) !== shapeOf(block))
      return refuse(
        translated ? wordsOf(translated) : "",
        `the English has a ${shapeOf(block)} here ("${beginning(block)}")`,
      );
    if (isProse(block) && wordsOf(translated) === wordsOf(block))
      refuse(wordsOf(translated), "this is not translated");
  });
  const extra = translation.blocks[original.blocks.length];
  if (extra) refuse(wordsOf(extra), "the English has nothing here");
}

/** A passage in the translation's own language has become one in English: which language it is in, is no matter. */
function shapeOf(block: Block): string {
  switch (block.type) {
    case "heading":
      return `heading of level ${String(block.level)}`;
    case "list":
      return `list of ${String(block.items.length)}`;
    case "table":
      return `table of ${String(block.rows.length)} by ${String(block.header.length)}`;
    default:
      return block.type;
  }
}

/** Names and addresses may well be the same in two languages; a sentence is not. */
function isProse(block: Block): boolean {
  return block.type !== "passage" && wordsOf(block).split(" ").length > 3;
}

function beginning(block: Block): string {
  return wordsOf(block).split(" ").slice(0, 6).join(" ");
}

/** The line on which the words stand; the last one where they cannot be found. */
function lineOf(words: string, markdown: string): string {
  const lines = markdown.split("\n");
  // Fewer words, where the first three are on two lines or in two items.
  for (const count of [3, 2, 1]) {
    const start = words.split(" ").slice(0, count).join(" ");
    const found = start ? lines.findIndex((line) => line.includes(start)) : -1;
    if (found >= 0) return String(found + 1);
  }
  return String(lines.length);
}
