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

/**
 * Parts that stand around others in a file that leaves the site: the first and
 * the last of a questionnaire on paper, and what every file says of itself. Their
 * words are beside the documents'.
 */
export const covers = {
  "any-file": ["other-formats", "pictures"],
  "easy-read-file": ["other-formats", "pictures"],
  questionnaire: ["about", "sending-it-back"],
  "easy-read-questionnaire": ["about", "sending-it-back"],
} as const satisfies Record<string, readonly string[]>;

export type CoverId = keyof typeof covers;

/** What a language has to have before it is offered: whatever else it has no folder for is read in English. */
export const inEveryLanguage = [
  "strategy",
  "summary",
  "privacy",
  "accessibility",
  "any-file",
  "questionnaire",
] as const satisfies readonly (DocumentId | CoverId)[];

/** The documents that are consulted on, in the order in which they are offered. */
const consultationDocuments = [
  "strategy",
  "summary",
  "easy-read",
  "eqia",
  "progress",
] as const satisfies readonly DocumentId[];

/** Where a part can be read, without the locale's prefix. */
export function addressOf(document: DocumentId, part?: string): string {
  const page =
    document === "strategy" || !isConsultedOn(document)
      ? `/${document}`
      : `/documents/${document}`;
  return part ? `${page}#${part}` : page;
}

function isConsultedOn(document: DocumentId): boolean {
  return consultationDocuments.some((id) => id === document);
}
