import type { Chooser, Weights } from "./material.ts";
import { otherLinkWeights, schoolLinkWeights } from "./proportions.ts";

/** A rendition that does not ask how they heard reaches young people through their school. */
export function links({
  rendition,
  given,
}: Chooser): Weights<string | undefined> {
  const heard = [given["how-heard"] ?? []].flat();
  return heard.includes("school-or-senco") || rendition === "children"
    ? schoolLinkWeights
    : otherLinkWeights;
}
