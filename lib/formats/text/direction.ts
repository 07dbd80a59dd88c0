import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";

/* Unicode Bidirectional Algorithm (UAX 9): marks that nobody sees. */
const rightToLeftMark = "\u200f";
const leftToRightIsolate = "\u2066";
const popIsolate = "\u2069";

/** Latin letters and digits, with what stands between them. */
const leftToRightRun =
  /[+\p{Script=Latin}\p{Nd}](?:[^\p{Script=Arabic}\n]*[\p{Script=Latin}\p{Nd}])?/gu;

/** Isolates longer than this would leave lines half empty. */
const longestIsolate = 50;

/**
 * Words in the order in which they are said, with numbers and addresses held
 * together where the language runs from right to left: otherwise the two halves
 * of a telephone number change places.
 */
export function isolated(text: string, language: Language): string {
  if (isLeftToRight(language)) return text;
  return text.replaceAll(leftToRightRun, isolate);
}

/** A passage among words of another language, with the signs at its ends, as in "__Host-draft". */
export function isolatedPassage(
  text: string,
  language: Language,
  around: Language,
): string {
  return isLeftToRight(language) && !isLeftToRight(around)
    ? isolate(text)
    : text;
}

function isolate(text: string): string {
  return text.length > longestIsolate
    ? text
    : `${leftToRightIsolate}${text}${popIsolate}`;
}

function isLeftToRight(language: Language): boolean {
  return conventionsOf(language).direction === "ltr";
}

/** A line that starts on the side on which its language starts, whatever its first letter. */
export function directed(line: string, language: Language): string {
  if (isLeftToRight(language) || line === "") return line;
  return rightToLeftMark + line;
}
