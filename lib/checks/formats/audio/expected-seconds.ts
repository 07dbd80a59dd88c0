import type { Language } from "#lib/i18n/routing.ts";
import { syllable } from "syllable";
import { paceOf } from "#lib/formats/audio/pace.ts";
import { scriptOf } from "#lib/formats/audio/script.ts";
import type { Utterance } from "#lib/formats/audio/utterances.ts";
import type { DocumentTree } from "#lib/documents/document.ts";

/*
 * How long it takes to read a script aloud, from its syllables: spelt-out
 * addresses have many short words, and an average word of speech has 1.4
 * syllables (Tauroza and Allison 1990, doi.org/10.1093/applin/11.1.90).
 */
const syllablesAWord = 1.4;

/** A digit read out, alone or as a part of a number. */
const syllablesADigit = 1.5;

/**
 * As written. Arabic leaves out its short vowels, and so does the voice; both are
 * measured of the words that the voice reads here, as no published count fits them.
 */
const lettersASyllable: Readonly<Record<Language, number>> = {
  pl: 2.63,
  ar: 1.87,
};

/** At the pace of the script, with its pauses. */
export function expectedSeconds(tree: DocumentTree): number {
  const { wordsAMinute } = paceOf(tree);
  const utterances = scriptOf(tree).flatMap((chapter) => chapter.utterances);
  const syllables = sum(utterances.map(syllablesOf));
  const pauses = sum(utterances.map(({ pauseAfter }) => pauseAfter));
  return (syllables / syllablesAWord / wordsAMinute) * 60 + pauses;
}

function syllablesOf({ text, language }: Utterance): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const words = text.match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? [];
  const inWords =
    language === "en"
      ? sum(words.map((word) => syllable(word)))
      : words.join("").length / (lettersASyllable[language] ?? 2);
  return inWords + digits * syllablesADigit;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
