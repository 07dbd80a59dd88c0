import {
  isStandard,
  publicationIds,
  type StandardPublicationId,
} from "#lib/consultation/publications.ts";

/** What can be asked for. Easy Read is a format here, because that is what people call it. */
export const documentChoices: readonly DocumentChoice[] = [
  ...publicationIds.filter(isStandard),
  "everything",
];
export type DocumentChoice = StandardPublicationId | "everything";

export const formatChoices = [
  "large-print",
  "easy-read",
  "braille",
  "audio",
  "bsl-video",
  "paper",
  "word",
  "another-language",
  "other",
] as const;
export type FormatChoice = (typeof formatChoices)[number];

/** How a document gets to who asked; the database knows the same four. */
export const ways = ["email", "post", "phone-call", "collect"] as const;
export type Way = (typeof ways)[number];

/** The field that says where a document goes, by the way it goes. */
export const contactFields = {
  email: "email",
  post: "address",
  "phone-call": "phone",
  collect: "reach",
} as const satisfies Record<Way, string>;
