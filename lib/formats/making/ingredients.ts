import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import type { Format } from "#lib/consultation/formats.ts";

/** The folders of `lib/formats` that a format is made by; what they share lies above them. */
const folders: Readonly<Record<Format, string>> = {
  html: "html",
  pdf: "pdf",
  "large-print-18": "pdf",
  "large-print-24": "pdf",
  // The code of a form is that of the PDF's pages.
  docx: "{docx,pdf}",
  epub: "{epub,html}",
  txt: "text",
  md: "markdown",
  // Its print page numbers are those of the PDF.
  brf: "{braille,pdf}",
  mp3: "audio",
};

/**
 * One hash a format over all that makes its files what they are, beside the
 * words: its renderer, what renderers share, its labels, pictures and libraries,
 * where links lead and what a language is called.
 */
export function ingredientsOf(format: Format): string {
  const own = `lib/formats/${folders[format]}/**`;
  const shared = [
    "lib/formats/*.ts",
    "lib/documents/*.ts",
    "lib/consultation/consultation.ts",
    "lib/i18n/languages.ts",
    "lib/i18n/conventions.ts",
    "messages/*/locale.json",
    "messages/*/files.json",
    "public/pictures/*.svg",
    "package-lock.json",
  ];
  const hash = createHash("sha256");
  const files = globSync([own, ...shared], { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
  for (const file of files) hash.update(name(file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** The same in every folder that the project is cloned to. */
function name(file: string): string {
  return file.replace(process.cwd(), "");
}
