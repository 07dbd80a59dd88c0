import type { Locale } from "./routing.ts";

/**
 * What a browser and `Intl` call a language, and which way it runs: those of the
 * pages, and those in which a document holds a passage.
 */
export const languages = {
  en: { tag: "en-GB", direction: "ltr" },
  pl: { tag: "pl", direction: "ltr" },
  ar: { tag: "ar", direction: "rtl" },
} as const satisfies Record<
  string,
  { readonly tag: string; readonly direction: "ltr" | "rtl" }
> &
  Record<Locale, unknown>;

export type Language = keyof typeof languages;

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}
