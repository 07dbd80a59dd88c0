import type { Block, DocumentTree } from "#lib/documents/document.ts";
import { wordsOf } from "#lib/documents/block-words.ts";

/** Where an Arabic letter meets a Latin one, as in "وWord": formats set a mark of direction between them, which is no letter. */
const scriptsMeet =
  /(?<=\p{Script=Arabic})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Arabic})/gu;

/** Letters and digits, whatever stands between them: how a format breaks lines or marks lists does not count. */
function tokens(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .replaceAll(scriptsMeet, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that every format of a publication holds, in reading order. */
export function expectedWords(tree: DocumentTree): string {
  return [
    tree.title,
    ...tree.lead.map(wordsOf),
    ...tree.parts.flatMap(({ title, blocks }) => [
      title,
      ...blocks.map(wordsWithNumber),
    ]),
  ].join("\n");
}

function wordsWithNumber(block: Block): string {
  const words = wordsOf(block);
  return block.type === "question" ? `${String(block.number)} ${words}` : words;
}

/**
 * Holds words read back from a file against those that it was made from.
 *
 * @returns where they part, in a sentence; undefined where they are the same in the same order
 */
export function firstDifference(
  expected: string,
  read: string,
): string | undefined {
  const [should, is] = [tokens(expected), tokens(read)];
  const longer = Math.max(should.length, is.length);
  for (let index = 0; index < longer; index += 1)
    if (should[index] !== is[index])
      return `after ${String(index)} words: "${around(should, index)}" is read back as "${around(is, index)}"`;
  return undefined;
}

/**
 * As `firstDifference`, letter for letter: for a reader that guesses where words end.
 *
 * @returns where they part, in a sentence; undefined where the letters are the same in the same order
 */
export function firstOtherLetter(
  expected: string,
  read: string,
): string | undefined {
  const apart = (text: string) => Array.from(tokens(text).join("")).join(" ");
  return firstDifference(apart(expected), apart(read));
}

function around(words: readonly string[], index: number): string {
  return words.slice(Math.max(0, index - 3), index + 5).join(" ");
}
