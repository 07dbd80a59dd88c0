import type { CoverId } from "./covers.ts";

export const documents = {
  plan: ["about", "opening-hours", "for-children", "the-building"],
  short: ["about"],
  privacy: ["about"],
  accessibility: ["about"],
} as const satisfies Record<string, readonly string[]>;

export type DocumentId = keyof typeof documents;
export type PartId<D extends DocumentId = DocumentId> =
  (typeof documents)[D][number];

export const inEveryLanguage = [
  "plan",
  "privacy",
  "accessibility",
  "any-file",
  "questionnaire",
] as const satisfies readonly (DocumentId | CoverId)[];

export const mainDocument: DocumentId = "plan";

export const shortDocument: DocumentId = "short";

export const consultationDocuments = [
  "plan",
  "short",
] as const satisfies readonly DocumentId[];
