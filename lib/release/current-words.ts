import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isPublication } from "#lib/consultation/publications.ts";
import { documents } from "#lib/consultation/documents.ts";
import { inProject } from "#lib/i18n/in-project.ts";
import { everyPublication } from "#lib/documents/publications-in.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { languages, localesOf } from "#lib/i18n/languages.ts";
import { defaultLocale, type Language } from "#lib/i18n/routing.ts";
import type { CurrentWords } from "./gate.ts";
import { interfaceWords } from "./signed-words.ts";

/** The languages that English was translated into. */
export const translations: readonly Language[] = languages.filter(
  (language) => language !== defaultLocale,
);

/** Every publication in every language that it exists in, and the site's own words in each translation. */
export async function currentWords(): Promise<readonly CurrentWords[]> {
  const ofSite = translations.map(async (locale): Promise<CurrentWords> => ({
    document: interfaceWords,
    locale,
    version: await interfaceVersion(locale),
  }));
  // Where links lead is no part of the version, so no site is named.
  const ofPublications = everyPublication.map(
    async ({ language: locale, id: document }) => {
      const { version } = await readPublication(locale, document, undefined);
      return { document, locale, version };
    },
  );
  return Promise.all([...ofPublications, ...ofSite]);
}

/**
 * Of all that the site says in a language outside of its publications: the
 * interface, the questionnaire in every rendition, and the documents that are on
 * the site alone.
 */
export async function interfaceVersion(language: Language): Promise<string> {
  const onSiteOnly = Object.keys(documents).filter((id) => !isPublication(id));
  const patterns = [
    ...localesOf(language).map((locale) => `messages/${locale}/*.json`),
    ...onSiteOnly.map((id) => `messages/${language}/documents/${id}/*.md`),
  ];
  const hash = createHash("sha256");
  for (const file of globSync(patterns, { cwd: inProject("") }).sort())
    hash
      .update(file)
      .update("\0")
      .update(await readFile(inProject(file)));
  return hash.digest("hex").slice(0, 12);
}
