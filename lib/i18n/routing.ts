/** The languages of the public pages. One more is a folder in `messages/` and an entry here. */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** A public address in a language: English has no prefix. `path` starts with a slash. */
export function addressIn(locale: Locale, path: string): string {
  const prefix = prefixes[locale];
  return path === "/" && prefix ? prefix : `${prefix}${path}`;
}

/** What an address starts with in each language. */
const prefixes: Readonly<Record<Locale, string>> = { en: "" };
