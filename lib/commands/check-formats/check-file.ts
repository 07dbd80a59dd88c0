import { checkers } from "./checkers.ts";
import type { FileToCheck } from "./checker.ts";
import { expectedWords, firstDifference } from "./same-words.ts";

/** What is wrong with a file, a sentence each: what its checkers find, and words that are not those that it was made from. */
export async function checkFile(file: FileToCheck): Promise<readonly string[]> {
  const { check, words } = checkers[file.format];
  try {
    const problems = await check(file);
    if (!words) return problems;
    const difference = firstDifference(
      expectedWords(file.tree),
      await words(file),
    );
    return difference ? [...problems, `other words: ${difference}`] : problems;
  } catch (error) {
    return [
      `could not be checked: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}
