import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  type RenditionId,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import {
  defaultLocale,
  type Language,
  languageOf,
  type Locale,
  localeFor,
} from "./routing.ts";

/*
 * Which languages there are: those that have a folder of words with a
 * `locale.json`. One more language is one more folder, and nothing else.
 */

/**
 * What a browser and `Intl` call a language, which way it runs, and what its
 * readers call it; where the questionnaire has renditions, what they call this one.
 */
const conventions = z.strictObject({
  tag: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  name: z.string(),
  rendition: z.string().optional(),
});
export type Conventions = z.infer<typeof conventions>;

/** The build of the pages must not follow it: it would take the whole folder along. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), "messages");

const known = new Map<Locale, Conventions>(
  readdirSync(folder)
    .filter((name) => has(name, "locale.json"))
    .sort((a, b) => Number(b === defaultLocale) - Number(a === defaultLocale))
    .map((name) => [
      name,
      conventions.parse(
        JSON.parse(readFileSync(join(folder, name, "locale.json"), "utf8")),
      ),
    ]),
);

function has(locale: Locale, file: string): boolean {
  return existsSync(join(folder, locale, file));
}

/** Every language that is known by name: a passage can be in it. */
export const namedLanguages: readonly Language[] = [...known.keys()].filter(
  (name) => languageOf(name) === name,
);

/** Every language of the public pages, English first. */
export const languages: readonly Language[] = namedLanguages.filter(
  (language) => has(language, "site.json"),
);

/** How a language or a rendition in it is written. @throws Error where it has no folder of words */
export function conventionsOf(locale: Locale): Conventions {
  const found = known.get(locale);
  if (!found) throw new Error(`messages/${locale}/locale.json is not there`);
  return found;
}

export function isLanguage(value: string): boolean {
  return namedLanguages.includes(value);
}

/** The renditions of the questionnaire that a language has words for, the standard one first. */
export function renditionsIn(language: Language): readonly RenditionId[] {
  return renditionIds.filter((rendition) =>
    has(localeFor(language, rendition), "questionnaire.json"),
  );
}

/** Every locale that an address can name: each language, then its renditions. */
export const locales: readonly Locale[] = languages.flatMap((language) =>
  renditionsIn(language).map((rendition) => localeFor(language, rendition)),
);

export function isLocale(value: string): boolean {
  return locales.includes(value);
}
