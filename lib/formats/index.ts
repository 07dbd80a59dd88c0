import type { Format } from "#lib/consultation/publications.ts";
import { renderAudio } from "./audio/render.ts";
import { renderBraille } from "./braille/render.ts";
import { renderDocx } from "./docx/render.ts";
import { renderEpub } from "./epub/render.ts";
import { renderHtml } from "./html/render.ts";
import { renderMarkdown } from "./markdown-file/render.ts";
import {
  renderLargePrint18,
  renderLargePrint24,
  renderPdf,
} from "./pdf/render.ts";
import type { Render } from "./render.ts";
import { renderText } from "./text/render.ts";

/** How each format is made. They run as the project is built, never where visitors are served. */
export const renderers: Readonly<Record<Format, Render>> = {
  html: renderHtml,
  pdf: renderPdf,
  "large-print-18": renderLargePrint18,
  "large-print-24": renderLargePrint24,
  docx: renderDocx,
  epub: renderEpub,
  txt: renderText,
  md: renderMarkdown,
  brf: renderBraille,
  mp3: renderAudio,
};
