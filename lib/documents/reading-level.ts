import { saidAsWords } from "#lib/consultation/terms.ts";
import { syllable } from "syllable";

/*
 * How hard English words are to read. These numbers find long sentences and long
 * words; that a text is understood only its readers can say.
 */

/** After these a full stop ends no sentence. */
const shortened = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Mr|Mrs|Ms|Dr|St|no)\.$/i;

/** The end of a sentence: its mark, what closes after it, then a space and what can open another. */
const end = /(?<=[.?!][)"”’\]]*)\s+(?=[("“‘[]*[\p{Lu}\p{Nd}])/u;

/** The sentences of one paragraph, heading or item; words without a full stop are one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.trim().split(end)) {
    const before = sentences.at(-1);
    if (before !== undefined && shortened.test(before))
      sentences[sentences.length - 1] = `${before} ${piece}`;
    else if (piece.trim()) sentences.push(piece.trim());
  }
  return sentences;
}

/** The words of a sentence: what stands between spaces and has a letter or a digit. */
export function wordsIn(sentence: string): string[] {
  return sentence
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter(Boolean);
}

/** The longest sentence, by words; empty where there is none. */
export function longestSentence(texts: readonly string[]): string {
  return texts
    .flatMap(sentencesOf)
    .reduce(
      (longest, sentence) =>
        wordsIn(sentence).length > wordsIn(longest).length ? sentence : longest,
      "",
    );
}

/** How many syllables a word has as it is said; a number or an address, which is looked at, has one. */
export function syllablesOf(word: string): number {
  if (!/\p{L}/u.test(word) || /@|\/|\w\.\w/.test(word)) return 1;
  const said = saidAsWords[word];
  if (said !== undefined) return said;
  if (/^\p{Lu}{2,}s?$/u.test(word)) {
    const letters = word.replace(/s$/, "");
    return letters.length + 2 * letters.split("W").length - 2;
  }
  return Math.max(1, syllable(word));
}

/**
 * The Flesch-Kincaid grade of paragraphs: about the year of school in the United
 * States in which they can be read. Reading age is about 5 more.
 *
 * 0.39 x words a sentence + 11.8 x syllables a word - 15.59: Kincaid, Fishburne,
 * Rogers and Chissom, "Derivation of new readability formulas", Research Branch
 * Report 8-75 (1975).
 *
 * @returns the grade, which may be below 0; 0 where there are no words
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentences.length) +
    11.8 * (syllables / words.length) -
    15.59
  );
}
