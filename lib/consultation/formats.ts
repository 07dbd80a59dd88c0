/**
 * The formats in which publications are handed out. A format's id is part of
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

export function isFormat(id: string): id is Format {
  return formats.some((format) => format === id);
}
