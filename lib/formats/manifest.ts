import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import {
  isPublication,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import { formats } from "#lib/consultation/formats.ts";
import { type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { inProject } from "#lib/i18n/in-project.ts";

/*
 * What the build rendered. The pages read this list and hand out the files in
 * it: no renderer ever runs where visitors are served.
 */

/** Where the files lie, from the project's folder. */
export const filesFolder = ".documents";
export const manifestFile = `${filesFolder}/manifest.json`;

const renderedFile = z.object({
  /** Its path below the folder of files. */
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  pages: z.number().optional(),
  seconds: z.number().optional(),
});

const publication = z.object({
  document: z.custom<PublicationId>((id) => isPublication(String(id))),
  locale: z.custom<Locale>((locale) => isLocale(String(locale))),
  /** Of the words: see `DocumentTree`. */
  version: z.string(),
  minutesToRead: z.number(),
  /** What is too hard to read, a sentence each. */
  readingProblems: z.array(z.string()),
  files: z.partialRecord(z.enum(formats), renderedFile),
  /** Why a promised format is not there. */
  missing: z.partialRecord(z.enum(formats), z.string()),
});

export const manifest = z.object({
  /** The address of the site to which links in the files lead. */
  site: z.string().optional(),
  publications: z.array(publication),
});

export type RenderedFile = z.infer<typeof renderedFile>;
export type RenderedPublication = z.infer<typeof publication>;
export type Manifest = z.infer<typeof manifest>;

let known: { readonly manifest: Manifest; readonly writtenAt: number } | null =
  null;

/** What was rendered last; nothing where nothing was, or where another version of the platform left the list. */
export async function readManifest(): Promise<Manifest> {
  const path = inProject(manifestFile);
  const written = await stat(path).catch(() => undefined);
  if (!written) return { publications: [] };
  if (known?.writtenAt !== written.mtimeMs)
    known = {
      manifest: parse(await readFile(path, "utf8")),
      writtenAt: written.mtimeMs,
    };
  return known.manifest;
}

/** A list that cannot be read must not keep the build from writing a new one. */
function parse(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return { publications: [] };
  }
}

/** Where a rendered file lies. */
export function pathOf({ file }: Pick<RenderedFile, "file">): string {
  return inProject(`${filesFolder}/${file}`);
}
