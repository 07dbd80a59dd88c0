import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { Picture } from "#lib/documents/document.ts";

/** A picture as Word takes it: as drawn, and in dots for what cannot show drawings. */
export interface Drawn {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  /** Width for a height of 1. */
  readonly ratio: number;
}

/** Dots a picture is high: 170 an inch for those of Easy Read. What shows drawings needs none of them. */
const dots = 240;

const drawings = new Map<string, Promise<Drawn>>();

/**
 * Reads pictures by name; each is drawn once however many documents hold it.
 *
 * @throws Error where a picture is missing
 */
export async function draw(
  pictures: readonly Picture[],
): Promise<ReadonlyMap<string, Drawn>> {
  const names = [...new Set(pictures.map(({ name }) => name))];
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await drawOnce(name)] as const),
    ),
  );
}

function drawOnce(name: string): Promise<Drawn> {
  const known = drawings.get(name);
  if (known) return known;
  const drawing = drawPicture(name);
  drawings.set(name, drawing);
  return drawing;
}

async function drawPicture(name: string): Promise<Drawn> {
  const address = new URL(
    `../../../public/pictures/${name}.svg`,
    import.meta.url,
  );
  const svg = await readFile(address);
  const { data, info } = await sharp(svg, { density: dots })
    .resize({ height: dots })
    .png({ compressionLevel: 9, palette: true, effort: 1 })
    .toBuffer({ resolveWithObject: true });
  return { svg, png: data, ratio: info.width / info.height };
}
