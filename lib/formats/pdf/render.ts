import { toString as qrCode } from "qrcode";
import type { Format } from "#lib/consultation/formats.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import type { Render, Rendered } from "../render.ts";
import { typeset, writePdf } from "./compiler.ts";
import { paperOf } from "./data.ts";
import { withFields } from "./form-fields.ts";
import { pageCode } from "#lib/documents/page-code.ts";

/** A4, tagged, in the type of a book for adults (12 points) or of Easy Read. */
export const renderPdf: Render = (tree) =>
  render(tree, "pdf", tree.isEasyRead ? "easy-read" : "standard");

/** Large print: nothing below 18 points. */
export const renderLargePrint18: Render = (tree) =>
  render(tree, "large-print-18", "18");

/** Very large print: nothing below 24 points. */
export const renderLargePrint24: Render = (tree) =>
  render(tree, "large-print-24", "24");

type Measure = "standard" | "easy-read" | "18" | "24";

async function render(
  tree: DocumentTree,
  format: Format,
  measure: Measure,
): Promise<Rendered> {
  const paper = { ...paperOf(tree), measure };
  const { pages } = await typeset({ ...paper, feet: [] });
  const feet = await feetOf(tree, format, pages);
  const typesetPaper = await typeset({ ...paper, feet });
  if (typesetPaper.pages !== pages)
    throw new Error("the feet of a PDF's pages changed how many pages it has");
  const bytes = await writePdf(typesetPaper);
  return { bytes: withFields(bytes, tree), pages };
}

/** What stands at the foot of each page: known only when the pages are. */
function feetOf(tree: DocumentTree, format: Format, pages: number) {
  return Promise.all(
    Array.from({ length: pages }, async (_, index) => {
      const page = index + 1;
      const number = tree.labels("page", { page, pages });
      if (!tree.form) return { page: number };
      const { form, locale } = tree;
      const words = pageCode({ ...form, locale, format, page });
      return { page: number, code: { words, svg: await qrSvg(words) } };
    }),
  );
}

/** With the quiet zone of the standard, and a seventh of it may be worn away: ISO/IEC 18004. */
function qrSvg(code: string): Promise<string> {
  return qrCode(code, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
}
