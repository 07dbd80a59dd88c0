import { publishedTitle } from "#lib/consultation/terms.ts";
import {
  type Block,
  type DocumentTree,
  type Part,
  plainText,
} from "./document.ts";
import { gradeOf, sentencesOf, wordsIn } from "./reading-level.ts";

/** Words that a sentence may have. */
export const mostWords = { standard: 25, easyRead: 15 } as const;
/** Flesch-Kincaid grade of a part. */
const highestGrade = 8;

/**
 * What is too hard to read in a publication, a sentence each; none where it is
 * within the limits. The measures are of English: words in another language
 * have none here, and rest on who reads them for a sign-off.
 */
export function readingProblems({
  language,
  isEasyRead,
  parts,
}: Pick<DocumentTree, "language" | "isEasyRead" | "parts">): readonly string[] {
  if (language !== "en") return [];
  return parts.flatMap((part) => [
    ...longSentences(part, isEasyRead),
    ...hardParts(part),
  ]);
}

function longSentences(part: Part, isEasyRead: boolean): readonly string[] {
  const limit = isEasyRead ? mostWords.easyRead : mostWords.standard;
  const headings = headingsOf(part).filter(
    (heading) => isEasyRead || !publishedTitle.test(heading),
  );
  return [...headings, ...proseOf(part), ...answersOf(part)]
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words > limit)
    .map(
      ({ sentence, words }) =>
        `${part.title}: a sentence has ${String(words)} words, and the most is ${String(limit)}: “${sentence}”`,
    );
}

function hardParts(part: Part): readonly string[] {
  const grade = gradeOf(proseOf(part));
  if (grade <= highestGrade) return [];
  return [
    `${part.title}: its grade is ${grade.toFixed(1)}, and the most is ${String(highestGrade)}.`,
  ];
}

function headingsOf({ title, blocks }: Part): readonly string[] {
  const headings = blocks.flatMap((block) =>
    block.type === "heading" ? [plainText(block.children)] : [],
  );
  return [title, ...headings];
}

/** The answers to choose from: a grade says nothing of such names, their length does. */
function answersOf({ blocks }: Part): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === "question" && block.control.type === "choices"
      ? block.control.options.map(({ label }) => label)
      : [],
  );
}

/** What of a part is read as sentences; words in another language are not measured. */
export function proseOf({ blocks }: Pick<Part, "blocks">): readonly string[] {
  return blocks.flatMap(textsOf);
}

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
