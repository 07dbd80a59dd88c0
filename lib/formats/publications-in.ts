import { existsSync } from "node:fs";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";
import {
  type PublicationId,
  publicationIds,
} from "#lib/consultation/publications.ts";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import { languages, renditionsIn } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { inProject } from "./in-project.ts";

/*
 * What exists in a language is what has its words there: a document has a folder,
 * a questionnaire the words of its rendition. Nothing else names it.
 */

/** The publications that are questionnaires on paper, each with its rendition. */
export const paperRenditions = {
  questionnaire: "standard",
  "easy-read-questionnaire": "easy-read",
} as const satisfies Partial<Record<PublicationId, RenditionId>>;

type PaperRendition = (typeof paperRenditions)[keyof typeof paperRenditions];

/** Which rendition a publication is on paper; undefined where it is a document. */
export function paperRenditionOf(
  id: PublicationId,
): PaperRendition | undefined {
  return id in paperRenditions
    ? paperRenditions[id as keyof typeof paperRenditions]
    : undefined;
}

export function hasDocument(language: Language, id: DocumentId): boolean {
  return existsSync(inProject(`messages/${language}/documents/${id}`));
}

/** The publications that exist in a language, in the order in which they are offered. */
export function publicationsIn(language: Language): readonly PublicationId[] {
  return publicationIds.filter((id) => {
    const rendition = paperRenditionOf(id);
    if (rendition) return renditionsIn(language).includes(rendition);
    return id in documents && hasDocument(language, id as DocumentId);
  });
}

/** Every publication in every language that it exists in. */
export const everyPublication = languages.flatMap((language) =>
  publicationsIn(language).map((id) => ({ language, id })),
);
