import { stat } from "node:fs/promises";
import { readChecks } from "./check-results.ts";
import {
  pathOf,
  readManifest,
  type RenderedPublication,
} from "#lib/formats/manifest.ts";
import { currentWords } from "./current-words.ts";
import type { Evidence } from "./gate.ts";

/**
 * What lies in the project's folder for the gate to look at: the words as they
 * are, the files as they were rendered, and what the checkers said of them.
 */
export async function readEvidence(): Promise<Omit<Evidence, "signOffs">> {
  const { publications } = await readManifest();
  const [rendered, checks, words] = await Promise.all([
    Promise.all(publications.map(withFilesThatAreThere)),
    readChecks(),
    currentWords(),
  ]);
  return { rendered, checks, words };
}

/** What the list names and the disk has not, in full, cannot be handed out. */
async function withFilesThatAreThere(
  publication: RenderedPublication,
): Promise<RenderedPublication> {
  const files = await Promise.all(
    Object.entries(publication.files).map(async ([format, file]) => {
      const found = await stat(pathOf(file)).catch(() => undefined);
      return found?.size === file.bytes ? [[format, file] as const] : [];
    }),
  );
  return { ...publication, files: Object.fromEntries(files.flat()) };
}
