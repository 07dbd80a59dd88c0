import { z } from "zod";
import { languages } from "./languages.ts";
import type { Locale } from "./routing.ts";

/** The languages that have a list of words for codes. */
const lists = ["en", "pl", "ar"] as const;

const words = z.array(z.string());

async function readList(language: (typeof lists)[number]) {
  const file = (await import(`../../messages/${language}/resume-words.json`, {
    with: { type: "json" },
  })) as { default: unknown };
  return words.parse(file.default);
}

/** The words of which a page in this language makes its codes: its own, or the English ones. */
export async function readResumeWords(
  locale: Locale,
): Promise<readonly string[]> {
  const [language] = languages[locale].tag.split("-");
  return readList(lists.find((one) => one === language) ?? "en");
}

/** The lists of all languages: a code may be typed on a page of another than it was given on. */
export function readAllResumeWords(): Promise<readonly (readonly string[])[]> {
  return Promise.all(lists.map(readList));
}
