import { defaultLocale } from "#lib/i18n/routing.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import type { Run } from "./runs.ts";

/* Rules of Unified English Braille (2013): 3.5 bullet, 3.22 square, 7.2 low line. */
export const bullet = "_4";
export const box = ";$#D";
export const lowLine = ".-";
/* 14.3: where another code begins and ends. */
export const otherCodeBegins = "_(";
export const otherCodeEnds = "_)";

/** What a document in another language than English says of English braille's signs in it, which its readers may not know. */
export function aboutSigns(
  pieces: readonly { readonly runs: readonly Run[]; readonly sign?: string }[],
  { language, labels }: Pick<DocumentTree, "language" | "labels">,
): string {
  if (language === defaultLocale) return "";
  const isUsed = (cells: string) =>
    pieces.some(({ sign }) => sign?.trim() === cells);
  const hasOthers = pieces.some(({ runs }) =>
    runs.some(({ code }) => code !== language),
  );
  return [
    isUsed(box) && labels("signs.box", { sign: inPrint(box) }),
    isUsed(bullet) && labels("signs.bullet", { sign: inPrint(bullet) }),
    hasOthers &&
      labels("signs.otherLanguage", {
        begins: inPrint(otherCodeBegins),
        ends: inPrint(otherCodeEnds),
      }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** The cells in the order of Unicode's letters for them. */
const order =
  " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

/** Cells as letters that stay themselves when words are translated. */
function inPrint(cells: string): string {
  return Array.from(cells, (cell) =>
    String.fromCodePoint(0x2800 + order.indexOf(cell)),
  ).join("");
}
