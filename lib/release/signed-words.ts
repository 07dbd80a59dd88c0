import type { PublicationId } from "#lib/consultation/publications.ts";
import type { Locale } from "#lib/i18n/routing.ts";

/**
 * What the site itself says in a language: every word of its pages that is no
 * publication's own. It has no files, and it is signed as publications are.
 */
export const interfaceWords = "interface";

/** What somebody reads and signs: a publication, or the site's own words. */
export type SignedWordsId = PublicationId | typeof interfaceWords;

/** One version of it, in one language. */
export interface SignedWords {
  readonly publication: string;
  readonly locale: Locale;
  readonly version: string;
}

/** Whether words of exactly this version are among those that were signed. */
export function isAmong(
  signed: readonly SignedWords[],
  { publication, locale, version }: SignedWords,
): boolean {
  return signed.some(
    (words) =>
      words.publication === publication &&
      words.locale === locale &&
      words.version === version,
  );
}
