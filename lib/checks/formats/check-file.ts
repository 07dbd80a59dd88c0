import type { Format } from "#lib/consultation/formats.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { checkers } from "./checkers.ts";
import type { FileToCheck } from "./checker.ts";
import {
  expectedWords,
  firstDifference,
  firstOtherLetter,
} from "./same-words.ts";

/** What is wrong with a file, a sentence each: what its checkers find, and words that are not those that it was made from. */
export async function checkFile(file: FileToCheck): Promise<readonly string[]> {
  const { check, words } = checkers[file.format];
  try {
    const problems = await check(file);
    if (!words) return problems;
    const compare = guessesWords(file) ? firstOtherLetter : firstDifference;
    const difference = compare(expectedWords(file.tree), await words(file));
    return difference ? [...problems, `other words: ${difference}`] : problems;
  } catch (error) {
    return [
      `could not be checked: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

/**
 * Whether the reader of the file tells words apart by guessing. Right-to-left words
 * are set letter by letter in a PDF, and pdf.js takes a wide gap for a space; of
 * Arabic braille liblouis reads a vowel sign with its letter as the end of a word.
 */
function guessesWords({ format, tree }: FileToCheck): boolean {
  return (
    conventionsOf(tree.language).direction === "rtl" && guessed.includes(format)
  );
}

const guessed: readonly Format[] = [
  "pdf",
  "large-print-18",
  "large-print-24",
  "brf",
];
