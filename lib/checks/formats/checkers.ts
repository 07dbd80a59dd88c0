import type { Format } from "#lib/consultation/formats.ts";
import { audioChecker } from "./audio.ts";
import { brailleChecker } from "./braille.ts";
import type { Checker } from "./checker.ts";
import { docxChecker } from "./docx.ts";
import { epubChecker } from "./epub.ts";
import { htmlChecker } from "./html.ts";
import { markdownChecker } from "./markdown.ts";
import { pdfChecker } from "./pdf.ts";
import { textChecker } from "./text.ts";

/** Who checks each format. */
export const checkers: Readonly<Record<Format, Checker>> = {
  html: htmlChecker,
  pdf: pdfChecker,
  "large-print-18": pdfChecker,
  "large-print-24": pdfChecker,
  docx: docxChecker,
  epub: epubChecker,
  txt: textChecker,
  md: markdownChecker,
  brf: brailleChecker,
  mp3: audioChecker,
};
