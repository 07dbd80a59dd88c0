import { createHash } from "node:crypto";

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
