import { ImageRun, type ParagraphChild, Tab, TextRun } from "docx";
import { toBuffer as qrCode } from "qrcode";
import type { DocumentTree } from "#lib/documents/document.ts";
import { pageCode } from "#lib/documents/page-code.ts";
import type { Scene } from "./context.ts";

/** As it stands at the foot of a form's pages: in words, and as a picture for scanners. */
export interface FormCode {
  readonly words: string;
  readonly png: Uint8Array;
}

/** In dots, of 96 an inch: two centimetres. */
const side = 76;
const dotsAModule = 8;

/**
 * Which form this is: version, rendition and language. Word makes the pages as it
 * is filled in, so one code is the same on all of them, beside Word's own page
 * numbers. Undefined for a document that asks nothing.
 */
export async function formCodeOf({
  form,
  locale,
}: DocumentTree): Promise<FormCode | undefined> {
  if (!form) return undefined;
  const words = pageCode({ ...form, locale, format: "docx" });
  // With the quiet zone of the standard, and a seventh of it may be worn away: ISO/IEC 18004.
  const png = await qrCode(words, {
    errorCorrectionLevel: "M",
    margin: 4,
    scale: dotsAModule,
  });
  return { words, png };
}

/** The code at the end of the foot's line. */
export function codeRuns(
  { words, png }: FormCode,
  scene: Pick<Scene, "next">,
): readonly ParagraphChild[] {
  return [
    new TextRun({ children: [new Tab(), `${words} `] }),
    new ImageRun({
      type: "png",
      data: png,
      transformation: { width: side, height: side },
      altText: { id: String(scene.next()), name: words, description: words },
    }),
  ];
}
