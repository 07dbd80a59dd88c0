import { z } from "zod";
import { languages } from "./languages.ts";
import type { Locale } from "./routing.ts";

/** The languages that have a list of words for codes. */
export const resumeLanguages = ["en", "pl", "ar"] as const;
type ResumeLanguage = (typeof resumeLanguages)[number];

const words = z.array(z.string());

const read = new Map<ResumeLanguage, Promise<readonly string[]>>();

/** A language's list, read once. */
export function readResumeList(
  language: ResumeLanguage,
): Promise<readonly string[]> {
  const list = read.get(language) ?? readFile(language);
  read.set(language, list);
  return list;
}

async function readFile(language: ResumeLanguage) {
  const file = (await import(`../../messages/${language}/resume-words.json`, {
    with: { type: "json" },
  })) as { default: unknown };
  return words.parse(file.default);
}

/** The words of which a page in this language makes its codes: its own, or the English ones. */
export function readResumeWords(locale: Locale): Promise<readonly string[]> {
  const [language] = languages[locale].tag.split("-");
  return readResumeList(
    resumeLanguages.find((one) => one === language) ?? "en",
  );
}

/** The lists of all languages: a code may be typed on a page of another than it was given on. */
export function readAllResumeWords(): Promise<readonly (readonly string[])[]> {
  return Promise.all(resumeLanguages.map(readResumeList));
}
