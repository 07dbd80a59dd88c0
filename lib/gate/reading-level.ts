import {
  type Block,
  type DocumentTree,
  type Part,
  plainText,
} from "#lib/formats/document.ts";
import { gradeOf, sentencesOf, wordsIn } from "#lib/i18n/reading-level.ts";

/** Words of the longest sentence. */
const longestSentence = { standard: 25, easyRead: 15 };
/** Flesch-Kincaid grade of a part. */
const highestGrade = 8;

/** The titles of the five priorities are as they were published: the longest has 26 words. */
const published = /^Priority [1-5]: /;

/**
 * What is too hard to read in a publication, a sentence each; none where it is
 * within the limits. The measures are of English: words in another language
 * have none here, and rest on who reads them for a sign-off.
 */
export function readingProblems(tree: DocumentTree): readonly string[] {
  if (tree.language !== "en") return [];
  const { standard, easyRead } = longestSentence;
  const limit = tree.isEasyRead ? easyRead : standard;
  return tree.parts.flatMap((part) => [
    ...longSentences(part, limit),
    ...hardParts(part),
  ]);
}

function longSentences(part: Part, limit: number): readonly string[] {
  return [...headingsOf(part), ...part.blocks.flatMap(textsOf)]
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words > limit)
    .map(
      ({ sentence, words }) =>
        `${part.title}: a sentence has ${String(words)} words, and the most is ${String(limit)}: “${sentence}”`,
    );
}

function hardParts(part: Part): readonly string[] {
  const grade = gradeOf(part.blocks.flatMap(textsOf));
  if (grade <= highestGrade) return [];
  return [
    `${part.title}: its grade is ${grade.toFixed(1)}, and the most is ${String(highestGrade)}.`,
  ];
}

function headingsOf({ title, blocks }: Part): readonly string[] {
  const headings = blocks.flatMap((block) =>
    block.type === "heading" ? [plainText(block.children)] : [],
  );
  return [title, ...headings].filter((heading) => !published.test(heading));
}

/** What is read as sentences; words in another language are not measured. */
function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "idea":
      return [plainText(block.children)];
    case "list":
      return block.items.map(plainText);
    case "table":
      return block.rows.flat().map(plainText);
    case "question":
      return [block.label, block.hint ?? ""].filter(Boolean);
    case "heading":
    case "figure":
    case "passage":
      return [];
  }
}
