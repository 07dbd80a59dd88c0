import { existsSync } from "node:fs";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";
import { addressOf } from "#lib/consultation/document-address.ts";
import {
  documentOf,
  paperRenditionOf,
  type PublicationId,
  publicationIds,
} from "#lib/consultation/publications.ts";
import { languages, renditionsIn, writtenAs } from "#lib/i18n/languages.ts";
import { isPseudo } from "#lib/i18n/pseudo.ts";
import {
  addressIn,
  defaultLocale,
  type Language,
  languageOf,
  type Locale,
} from "#lib/i18n/routing.ts";
import { inProject } from "#lib/i18n/in-project.ts";

/*
 * What exists in a language is what has its words there: a document has a folder,
 * a questionnaire the words of its rendition. Nothing else names it.
 */

/** Every document, with or without files of its own. */
export const documentIds = Object.keys(documents).filter(
  (id): id is DocumentId => id in documents,
);

export function hasDocument(language: Language, id: DocumentId): boolean {
  const folder = `messages/${writtenAs(language)}/documents/${id}`;
  return existsSync(inProject(folder));
}

/**
 * The language in which readers of a language get a document: their own, or
 * English where it has no folder there.
 */
function readIn(language: Language, id: DocumentId): Language {
  return hasDocument(language, id) ? language : defaultLocale;
}

/**
 * Where a link in a text leads its reader, and into which language.
 *
 * @param path of this site, without a language: "/documents/summary#about"
 */
export function placeOf(
  locale: Locale,
  path: string,
): { readonly href: string; readonly language: Language } {
  const [page = path] = path.split("#");
  const id = documentIds.find((known) => addressOf(known) === page);
  const language = languageOf(locale);
  const found = id ? readIn(language, id) : language;
  const named = found === language ? locale : found;
  return { href: addressIn(named, path), language: found };
}

/** The documents that a language has not: they are read in English. */
export function documentsMissingIn(language: Language): readonly DocumentId[] {
  return documentIds.filter((id) => !hasDocument(language, id));
}

/** The publications that exist in a language, in the order in which they are offered. */
export function publicationsIn(language: Language): readonly PublicationId[] {
  // No file is made in a language that nobody reads.
  if (isPseudo(language)) return [];
  return publicationIds.filter((id) => {
    const rendition = paperRenditionOf(id);
    if (rendition) return renditionsIn(language).includes(rendition);
    const document = documentOf(id);
    return document !== undefined && hasDocument(language, document);
  });
}

export function existsIn(language: Language, id: PublicationId): boolean {
  return publicationsIn(language).includes(id);
}

/** Every publication in every language that it exists in. */
export const everyPublication = languages.flatMap((language) =>
  publicationsIn(language).map((id) => ({ language, id })),
);
