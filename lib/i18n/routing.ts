import {
  type RenditionId,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";

/** A language of the public pages: a folder in `messages/`, such as `en`. Which there are: `languages.ts`. */
export type Language = string;

/**
 * What the first part of a public address names: a language, such as `pl`, or a
 * language with a rendition of the questionnaire, such as `en-easy`.
 */
export type Locale = string;

/** English has no prefix in an address. It is what the others are translations of. */
export const defaultLocale = "en";

/** What stands after the language. An address is printed and passed on: a suffix never changes. */
const suffixes: Readonly<Record<RenditionId, string>> = {
  standard: "",
  "easy-read": "-easy",
  "young-people": "-young",
  children: "-children",
};

export function languageOf(locale: Locale): Language {
  return locale.slice(0, locale.length - suffixes[renditionOf(locale)].length);
}

export function renditionOf(locale: Locale): RenditionId {
  const found = renditionIds.find(
    (rendition) => suffixes[rendition] && locale.endsWith(suffixes[rendition]),
  );
  return found ?? "standard";
}

/** A language with a rendition; it need not exist. */
export function localeFor(language: Language, rendition: RenditionId): Locale {
  return `${language}${suffixes[rendition]}`;
}

/**
 * A public address in a locale. `path` starts with a slash. Renditions are of the
 * questionnaire; every other page is that of the language.
 */
export function addressIn(locale: Locale, path: string): string {
  const isAsked =
    path === "/questionnaire" || path.startsWith("/questionnaire/");
  const named = isAsked ? locale : languageOf(locale);
  if (named === defaultLocale) return path;
  return path === "/" ? `/${named}` : `/${named}${path}`;
}
