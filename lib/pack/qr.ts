import { create, toBuffer } from "qrcode";

/** A quarter may be covered or worn away: posters get rained on. ISO/IEC 18004. */
const errorCorrectionLevel = "Q";
/** The standard's own margin, without which readers miss the code. */
const quietZone = 4;
const pngWidth = 1200;

export interface QrDrawing {
  /** Modules along a side, the quiet zone included: the drawing's own unit. */
  readonly size: number;
  /** An SVG path over the dark modules. */
  readonly path: string;
}

/** The QR code of a text as a drawing: dark on a light ground of `size` by `size`. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column < modules.size && modules.get(row, column)) column++;
      runs.push(
        `M${String(start + quietZone)} ${String(row + quietZone)}h${String(column - start)}v1h-${String(column - start)}z`,
      );
    }
  return { size: modules.size + 2 * quietZone, path: runs.join("") };
}

/** The QR code as a file for a printer: sharp at any size. `title` is read out in its place. */
export function qrSvg(text: string, title: string): string {
  const { size, path } = qrDrawing(text);
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="1200" height="1200" role="img" shape-rendering="crispEdges"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

/** The QR code as a picture of 1200 pixels a side, for a newsletter or a slide. */
export function qrPng(text: string): Promise<Buffer> {
  return toBuffer(text, {
    errorCorrectionLevel,
    margin: quietZone,
    width: pngWidth,
  });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
