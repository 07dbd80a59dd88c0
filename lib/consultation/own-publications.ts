import { type Format, formats } from "./formats.ts";
import type { Publication } from "./publications.ts";

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

/** What is handed out as files, in the order in which it is offered: documents, and questionnaires on paper. */
export const publications = {
  summary: { formats },
  strategy: { formats },
  "easy-read": { formats: easyReadFormats, isEasyRead: true },
  questionnaire: { formats, rendition: "standard" },
  "easy-read-questionnaire": {
    formats: easyReadFormats,
    isEasyRead: true,
    rendition: "easy-read",
  },
  eqia: { formats },
  progress: { formats },
  // The notice is in force as it stands; everything else is part of the draft.
  privacy: { formats, isInForce: true },
} as const satisfies Readonly<Record<string, Publication>>;
