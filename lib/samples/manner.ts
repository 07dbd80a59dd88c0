import type { Manner } from "#lib/consultation/samples/material.ts";
import { samples } from "#lib/consultation/samples/samples.ts";

/** How people of a voice write. @throws Error where nothing says it */
export function mannerOf(voice: string): Manner {
  const manner = samples.manners[voice];
  if (!manner) throw new Error(`nothing says how ${voice} writes`);
  return manner;
}
