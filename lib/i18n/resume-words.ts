import { z } from "zod";
import { hasWords, languages } from "./languages.ts";
import { readOnce } from "./read-once.ts";
import {
  defaultLocale,
  type Language,
  languageOf,
  type Locale,
} from "./routing.ts";

/** A language's list of words for codes, beside its other words. */
const file = "resume-words.json";

/** The languages that have a list of words for codes. */
export const resumeLanguages: readonly Language[] = languages.filter(
  (language) => hasWords(language, file),
);

const words = z.array(z.string());

/** A language's list, read once. */
export const readResumeList = readOnce(readFile);

async function readFile(language: Language): Promise<readonly string[]> {
  const file = (await import(`../../messages/${language}/resume-words.json`, {
    with: { type: "json" },
  })) as { default: unknown };
  return words.parse(file.default);
}

/** The words of which a page in this language makes its codes: its own, or the English ones. */
export function readResumeWords(locale: Locale): Promise<readonly string[]> {
  const language = languageOf(locale);
  return readResumeList(
    resumeLanguages.includes(language) ? language : defaultLocale,
  );
}

/** The lists of all languages: a code may be typed on a page of another than it was given on. */
export function readAllResumeWords(): Promise<readonly (readonly string[])[]> {
  return Promise.all(resumeLanguages.map(readResumeList));
}
