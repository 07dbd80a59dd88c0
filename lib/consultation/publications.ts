import type { DocumentId } from "./documents.ts";

/**
 * What is handed out as files, and in which formats. A format's id is part of
 * its address (`/download/documents/{document}/{locale}/{format}`), which is
 * printed and passed on: it never changes.
 */
export const formats = [
  "html",
  "pdf",
  "large-print-18",
  "large-print-24",
  "docx",
  "epub",
  "txt",
  "md",
  "brf",
  "mp3",
] as const;
export type Format = (typeof formats)[number];

/**
 * The formats of an Easy Read paper: its pictures stand beside its words, so
 * those that hold words alone are made of the standard paper.
 */
const easyReadFormats = [
  "html",
  "pdf",
  "large-print-18",
  "docx",
  "mp3",
] as const satisfies readonly Format[];

/** Every publication with the formats that are promised of it, in the order in which they are offered. */
export const publications = {
  summary: formats,
  strategy: formats,
  "easy-read": easyReadFormats,
  questionnaire: formats,
  "easy-read-questionnaire": easyReadFormats,
  eqia: formats,
  progress: formats,
  privacy: formats,
} as const satisfies Partial<
  Record<
    DocumentId | "questionnaire" | "easy-read-questionnaire",
    readonly Format[]
  >
>;

export type PublicationId = keyof typeof publications;

export function isPublication(id: string): id is PublicationId {
  return Object.hasOwn(publications, id);
}

/** Every publication, in the order in which they are offered. */
export const publicationIds = Object.keys(publications).filter(isPublication);

/** Whether it is written for readers of Easy Read. */
export function isEasyRead(id: PublicationId): boolean {
  return id.startsWith("easy-read");
}

/** The formats that are promised of a publication. */
export function promisedFormats(id: PublicationId): readonly Format[] {
  return publications[id];
}

export function isFormat(id: string): id is Format {
  return formats.some((format) => format === id);
}
