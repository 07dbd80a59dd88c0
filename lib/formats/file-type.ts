import { consultation } from "#lib/consultation/consultation.ts";
import type { PublicationId } from "#lib/consultation/publications.ts";
import type { Format } from "#lib/consultation/formats.ts";
import type { Locale } from "#lib/i18n/routing.ts";

interface FileType {
  readonly extension: string;
  readonly mediaType: string;
  /** A browser shows or plays it in place; others are kept at once. */
  readonly opens?: true;
}

const pdf = {
  extension: "pdf",
  mediaType: "application/pdf",
  opens: true,
} as const;

/** What a format is to a browser and to a folder of files. */
export const fileTypes: Readonly<Record<Format, FileType>> = {
  html: { extension: "html", mediaType: "text/html; charset=utf-8" },
  pdf,
  "large-print-18": pdf,
  "large-print-24": pdf,
  docx: {
    extension: "docx",
    mediaType:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  epub: { extension: "epub", mediaType: "application/epub+zip" },
  txt: { extension: "txt", mediaType: "text/plain; charset=utf-8" },
  md: { extension: "md", mediaType: "text/markdown; charset=utf-8" },
  brf: { extension: "brf", mediaType: "application/x-brf" },
  mp3: { extension: "mp3", mediaType: "audio/mpeg", opens: true },
};

/** What a file is called where it is kept, such as `library-plan-summary-large-print-18-en.pdf`. */
export function fileName(
  document: PublicationId,
  locale: Locale,
  format: Format,
): string {
  const { extension } = fileTypes[format];
  const name = [
    `${consultation.filePrefix}-${document}`,
    format,
    locale,
  ].filter((part) => part !== extension);
  return `${name.join("-")}.${extension}`;
}

/** Where a file is handed out. */
export function downloadAddress(
  document: PublicationId,
  locale: Locale,
  format: Format,
): string {
  return `/download/documents/${document}/${locale}/${format}`;
}
