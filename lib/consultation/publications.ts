import { type DocumentId, documents } from "./documents.ts";
import type { Format } from "./formats.ts";
import { publications } from "./own-publications.ts";
import type { PaperRendition } from "./questionnaire.ts";

/** What is handed out as files. */
export interface Publication {
  /** The formats that are promised of it, in the order in which they are offered. */
  readonly formats: readonly Format[];
  /** It is written for readers of Easy Read. */
  readonly isEasyRead?: true;
  /** It is no draft. */
  readonly isInForce?: true;
  /** It is the questionnaire on paper, in this rendition; otherwise it is the document of its name. */
  readonly rendition?: PaperRendition;
}

export type PublicationId = keyof typeof publications;

/** Those that are not written for readers of Easy Read. */
export type StandardPublicationId = {
  [Id in PublicationId]: (typeof publications)[Id] extends {
    readonly isEasyRead: true;
  }
    ? never
    : Id;
}[PublicationId];

export function isPublication(id: string): id is PublicationId {
  return Object.hasOwn(publications, id);
}

/** Every publication, in the order in which they are offered. */
export const publicationIds = Object.keys(publications).filter(isPublication);

function of(id: PublicationId): Publication {
  return publications[id];
}

/** Whether it is written for readers of Easy Read. */
export function isEasyRead(id: PublicationId): boolean {
  return of(id).isEasyRead ?? false;
}

export function isStandard(id: PublicationId): id is StandardPublicationId {
  return !isEasyRead(id);
}

/** Whether it holds as it stands, and is no draft. */
export function isInForce(id: PublicationId): boolean {
  return of(id).isInForce ?? false;
}

/** The formats that are promised of a publication. */
export function promisedFormats(id: PublicationId): readonly Format[] {
  return of(id).formats;
}

/** Which rendition a publication is on paper; undefined where it is a document. */
export function paperRenditionOf(
  id: PublicationId,
): PaperRendition | undefined {
  return of(id).rendition;
}

/** The document that a publication is; undefined where it is a questionnaire on paper. */
export function documentOf(id: PublicationId): DocumentId | undefined {
  const isDocument = (known: string): known is DocumentId =>
    Object.hasOwn(documents, known);
  return isDocument(id) ? id : undefined;
}

/** The publication that is the questionnaire on paper in a rendition; undefined where there is none. */
export function paperOf(rendition: PaperRendition): PublicationId | undefined {
  return publicationIds.find((id) => paperRenditionOf(id) === rendition);
}
