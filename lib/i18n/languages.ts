import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import { offeredRenditions } from "#lib/consultation/renditions.ts";
import { servesPseudoLocale } from "#lib/env.ts";
import { type Conventions, conventions, type Speech } from "./conventions.ts";
import {
  isPseudo,
  originalOf,
  pseudoConventions,
  pseudoLanguage,
} from "./pseudo.ts";
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

/** The build of the pages must not follow it: it would take the whole folder along. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), "messages");

const known = new Map<Locale, Conventions>(
  readdirSync(folder)
    .filter((name) => hasWords(name, "locale.json"))
    .sort((a, b) => Number(b === defaultLocale) - Number(a === defaultLocale))
    .map((name) => [
      name,
      conventions.parse(
        JSON.parse(readFileSync(join(folder, name, "locale.json"), "utf8")),
      ),
    ]),
);

/** Whether a locale has a file of words of this name. */
export function hasWords(locale: Locale, file: string): boolean {
  return existsSync(join(folder, writtenAs(locale), file));
}

/** The folder that a locale's words are in: those of the pseudo-locale are made from English. */
export function writtenAs(locale: Locale): Locale {
  return isPseudo(locale) ? originalOf(locale) : locale;
}

/** Every language that is known by name: a passage can be in it. */
export const namedLanguages: readonly Language[] = [...known.keys()].filter(
  (name) => languageOf(name) === name,
);

/** Every language of the public pages, English first. */
export const languages: readonly Language[] = namedLanguages.filter(
  (language) => hasWords(language, "site.json"),
);

/** How a language or a rendition in it is written. @throws Error where it has no folder of words */
export function conventionsOf(locale: Locale): Conventions {
  if (isPseudo(locale)) return pseudoConventions;
  const found = known.get(locale);
  if (!found) throw new Error(`messages/${locale}/locale.json is not there`);
  return found;
}

/** How a computer voice speaks it. @throws Error where nobody wrote it down */
export function speechOf(language: Language): Speech {
  return given(language, "speech");
}

/**
 * The table of liblouis for its words in a document of a language.
 *
 * @throws Error where there is none
 */
export function brailleTableOf(language: Language, document: Language): string {
  const { uncontractedBraille } = conventionsOf(language);
  return language !== document && uncontractedBraille !== undefined
    ? uncontractedBraille
    : given(language, "braille");
}

/** Its code in ISO 639-2. @throws Error where it has none */
export function codeOf(language: Language): string {
  return given(language, "code");
}

function given<K extends keyof Conventions>(language: Language, key: K) {
  const found = conventionsOf(language)[key];
  if (found === undefined)
    throw new Error(`messages/${language}/locale.json has no "${key}"`);
  return found as NonNullable<Conventions[K]>;
}

export function isLanguage(value: string): boolean {
  return namedLanguages.includes(value);
}

/** The renditions of the questionnaire that a language has words for, the standard one first. */
export function renditionsIn(language: Language): readonly RenditionId[] {
  return offeredRenditions.filter((rendition) =>
    hasWords(localeFor(language, rendition), "questionnaire.json"),
  );
}

/** A language as an address can name it: alone, and with each of its renditions. */
export function localesOf(language: Language): readonly Locale[] {
  return renditionsIn(language).map((rendition) =>
    localeFor(language, rendition),
  );
}

/** Every locale that readers are offered: each language, then its renditions. */
export const locales: readonly Locale[] = languages.flatMap(localesOf);

/** Every locale that an address can name. */
export const servedLocales: readonly Locale[] = servesPseudoLocale()
  ? [...locales, ...localesOf(pseudoLanguage)]
  : locales;

/** Whether an address can name it. */
export function isLocale(value: string): boolean {
  return servedLocales.includes(value);
}
