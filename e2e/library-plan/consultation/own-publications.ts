import type { Format } from "./formats.ts";
import type { Publication } from "./publications.ts";

const formats = [
  "html",
  "pdf",
  "docx",
  "txt",
] as const satisfies readonly Format[];

export const publications = {
  plan: { formats },
  short: { formats },
  questionnaire: { formats, rendition: "standard" },
  privacy: { formats, isInForce: true },
} as const satisfies Readonly<Record<string, Publication>>;
