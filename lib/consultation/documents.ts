import type { CoverId } from "./covers.ts";

/**
 * Which documents there are and of which parts, in reading order. The words of
 * a part are `messages/{locale}/documents/{document}/{part}.md`; a part's id is
 * also its address (`/strategy#priority-1`), so it never changes once printed.
 */
export const documents = {
  strategy: [
    "about",
    "background",
    "vision",
    "priority-1",
    "priority-2",
    "priority-3",
    "priority-4",
    "priority-5",
    "measuring-progress",
    "what-happens-next",
  ],
  summary: ["about", "vision", "priorities", "have-your-say"],
  "easy-read": [
    "about",
    "how-we-got-here",
    "vision",
    "priority-1",
    "priority-2",
    "priority-3",
    "priority-4",
    "priority-5",
    "measuring-progress",
    "what-happens-next",
    "have-your-say",
  ],
  eqia: [
    "about",
    "what-we-know",
    "who-could-be-affected",
    "what-we-do-not-know",
    "tell-us",
  ],
  progress: [
    "about",
    "workstream-a",
    "workstream-b",
    "workstream-c",
    "workstream-d",
    "workstream-e",
    "what-next",
  ],
  privacy: [
    "about",
    "what-we-ask",
    "why-and-the-law",
    "who-sees-it",
    "how-we-keep-it",
    "your-choices",
    "questions",
  ],
  accessibility: [
    "about",
    "how-to-use",
    "how-we-test",
    "what-does-not-work-yet",
    "contact",
  ],
} as const satisfies Record<string, readonly string[]>;

export type DocumentId = keyof typeof documents;
export type PartId<D extends DocumentId = DocumentId> =
  (typeof documents)[D][number];

/** What a language has to have before it is offered: whatever else it has no folder for is read in English. */
export const inEveryLanguage = [
  "strategy",
  "summary",
  "privacy",
  "accessibility",
  "any-file",
  "questionnaire",
] as const satisfies readonly (DocumentId | CoverId)[];

/** What is consulted on: it has the shortest address. */
export const mainDocument: DocumentId = "strategy";

/** What says it in short. */
export const shortDocument: DocumentId = "summary";

/** The documents that are consulted on, in the order in which they are offered. */
export const consultationDocuments = [
  "strategy",
  "summary",
  "easy-read",
  "eqia",
  "progress",
] as const satisfies readonly DocumentId[];
