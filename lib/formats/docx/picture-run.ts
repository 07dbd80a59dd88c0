import { ImageRun } from "docx";
import type { Picture } from "#lib/documents/document.ts";
import type { Scene } from "./context.ts";

/** A picture in the line of the words, with what it shows for who cannot see it. */
export function pictureRun(
  { name, alternative }: Picture,
  centimetres: number,
  scene: Scene,
): ImageRun {
  const drawn = scene.drawn.get(name);
  if (!drawn) throw new Error(`a picture was not drawn: ${name}`);
  const height = Math.round((centimetres / 2.54) * 96);
  return new ImageRun({
    type: "svg",
    data: drawn.svg,
    fallback: { type: "png", data: drawn.png },
    transformation: { width: Math.round(height * drawn.ratio), height },
    altText: {
      id: String(scene.next()),
      name,
      description: alternative,
    },
  });
}
