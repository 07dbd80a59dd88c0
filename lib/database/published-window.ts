import { z } from "zod";
import type { Window } from "./publication.ts";

/** The window, and whether responses may be taken in it. */
export interface PublishedWindow extends Window {
  /** It is a demonstration, or somebody opened it: see lib/release. */
  readonly isReleased: boolean;
}

const window = z
  .object({
    opensAt: z.string(),
    closesAt: z.string(),
    isDemonstration: z.boolean(),
    isReleased: z.boolean(),
  })
  .nullable();

/** What `read_window` gives; undefined where nothing is published. @throws ZodError where it is anything else */
export function parseWindow(data: unknown): PublishedWindow | undefined {
  const parsed = window.parse(data);
  if (!parsed) return undefined;
  return {
    ...parsed,
    opensAt: new Date(parsed.opensAt),
    closesAt: new Date(parsed.closesAt),
  };
}
