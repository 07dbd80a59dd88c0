import type { Format } from "#lib/consultation/formats.ts";
import type { Render } from "./render.ts";

/**
 * How each format is made. They run as the project is built, never where visitors
 * are served; each is loaded as it is needed, as their libraries take memory.
 */
export const renderers: Readonly<Record<Format, Render>> = {
  html: async (tree) => (await import("./html/render.ts")).renderHtml(tree),
  pdf: async (tree) => (await import("./pdf/render.ts")).renderPdf(tree),
  "large-print-18": async (tree) =>
    (await import("./pdf/render.ts")).renderLargePrint18(tree),
  "large-print-24": async (tree) =>
    (await import("./pdf/render.ts")).renderLargePrint24(tree),
  docx: async (tree) => (await import("./docx/render.ts")).renderDocx(tree),
  epub: async (tree) => (await import("./epub/render.ts")).renderEpub(tree),
  txt: async (tree) => (await import("./text/render.ts")).renderText(tree),
  md: async (tree) =>
    (await import("./markdown/render.ts")).renderMarkdown(tree),
  brf: async (tree) =>
    (await import("./braille/render.ts")).renderBraille(tree),
  mp3: async (tree) => (await import("./audio/render.ts")).renderAudio(tree),
};
