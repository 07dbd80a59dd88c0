import { createHash } from "node:crypto";

/** What the control of an option is tagged with; that of a writing space has the question's id alone. */
export function choiceTag(question: string, option: string): string {
  return `${question}:${option}`;
}

export const answerMarkPrefix = "_answer_";

/**
 * A bookmark around the control says the same as its tag, because LibreOffice
 * before 7.5 drops tags when it saves and keeps bookmarks. Their names are short
 * and without hyphens, so it is made of the tag's hash. The low line in front
 * keeps it out of Word's list of bookmarks.
 */
export function answerMark(tag: string): string {
  const hash = createHash("sha256").update(tag).digest("hex");
  return `${answerMarkPrefix}${hash.slice(0, 12)}`;
}
