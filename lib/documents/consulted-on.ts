import type { DocumentId } from "#lib/consultation/documents.ts";
import { marks } from "#lib/consultation/marks.ts";
import { type RenditionId, topicOf } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { renditionsIn } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";

/**
 * The rendition in which the readers of a document are asked: the first that shows
 * its parts beside the questions about topics that have a mark. Undefined where the
 * document is no draft to answer, or its questions have no words in the language.
 */
export function renditionReading(
  document: DocumentId,
  language: Language,
): RenditionId | undefined {
  return renditionsIn(language).find((rendition) =>
    renditions[rendition].pages.some(
      (page) =>
        page.reading?.document === document &&
        marks.some(({ topic }) => topic === topicOf(page)),
    ),
  );
}
