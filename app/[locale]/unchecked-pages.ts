import { unstable_rethrow } from "next/navigation";
import type { UncheckedPages } from "#components/site/translation-mark.tsx";
import { addressOf } from "#lib/consultation/document-address.ts";
import {
  isPublication,
  publicationIds,
  paperRenditionOf,
} from "#lib/consultation/publications.ts";
import { readCheckedWords } from "#lib/database/checked-words.ts";
import { documentIds } from "#lib/documents/publications-in.ts";
import { currentWords } from "#lib/release/current-words.ts";
import type { CurrentWords } from "#lib/release/gate.ts";
import {
  interfaceWords,
  isAmong,
  type SignedWordsId,
} from "#lib/release/signed-words.ts";
import {
  defaultLocale,
  languageOf,
  type Locale,
  renditionOf,
} from "#lib/i18n/routing.ts";

/** The words seldom change while the site is up, and reading them all takes a moment. */
const freshness = 60_000;
let known:
  | { readonly words: Promise<readonly CurrentWords[]>; readonly at: number }
  | undefined;

function wordsAsTheyAre(): Promise<readonly CurrentWords[]> {
  if (!known || Date.now() - known.at > freshness)
    known = { words: currentWords(), at: Date.now() };
  return known.words;
}

/**
 * Which pages of a locale were translated with the help of a machine and checked
 * by nobody since: those of each publication, and all others. Where that cannot
 * be known, every page.
 *
 * @returns undefined for the language that the others are translations of
 */
export async function uncheckedPages(
  locale: Locale,
): Promise<UncheckedPages | undefined> {
  const language = languageOf(locale);
  if (language === defaultLocale) return undefined;
  const [checked, words] = await Promise.all([
    ifKnown(readCheckedWords()),
    ifKnown(wordsAsTheyAre()),
  ]);
  const isUnchecked = (id: SignedWordsId) =>
    !words.some(
      ({ document, locale: of, version }) =>
        document === id &&
        of === language &&
        isAmong(checked, { publication: id, locale: of, version }),
    );
  const others = isUnchecked(interfaceWords);
  const paper = publicationIds.find(
    (id) => paperRenditionOf(id) === renditionOf(locale),
  );
  const ofDocuments = documentIds.flatMap((id) =>
    isPublication(id) ? [[addressOf(id), isUnchecked(id)] as const] : [],
  );
  return {
    pages: {
      ...Object.fromEntries(ofDocuments),
      "/questionnaire": paper ? isUnchecked(paper) : others,
    },
    others,
  };
}

/** What is not known is checked by nobody: no page goes down for it. */
async function ifKnown<T>(reading: Promise<readonly T[]>) {
  try {
    return await reading;
  } catch (error) {
    unstable_rethrow(error);
    console.error("Which translations were checked is not known.", error);
    return [];
  }
}
