import { type DocumentTree, plainText } from "#lib/documents/document.ts";
import { blocksIn } from "#lib/documents/blocks-in.ts";

/** Every heading that Word is to have, with the number of its level, in reading order. */
export function headingsIn(tree: DocumentTree): readonly string[] {
  return tree.parts.flatMap((part) => [
    `1 ${part.title}`,
    ...blocksIn({ lead: [], parts: [part] }).flatMap((block) => {
      if (block.type === "heading")
        return [`${String(block.level - 1)} ${plainText(block.children)}`];
      if (block.type === "question")
        return [`2 ${String(block.number)}. ${block.label}`];
      return [];
    }),
  ]);
}
