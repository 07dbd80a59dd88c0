import {
  pathOf,
  readManifest,
  type RenderedFile,
  type RenderedPublication,
} from "#lib/formats/manifest.ts";
import type { Format } from "#lib/consultation/formats.ts";
import { findRecording } from "./recordings.ts";

/** A file as it is handed out. */
export interface OfferedFile extends Omit<RenderedFile, "file"> {
  /** Where it lies on the disk. */
  readonly path: string;
  /** A person reads it aloud, not the computer voice. */
  readonly isReadByPerson: boolean;
}

export interface OfferedPublication extends Omit<RenderedPublication, "files"> {
  readonly files: Readonly<Partial<Record<Format, OfferedFile>>>;
}

/** Every publication with the files that are handed out. */
export async function readOfferedFiles(): Promise<
  readonly OfferedPublication[]
> {
  const { publications } = await readManifest();
  return Promise.all(publications.map(withRecording));
}

/** One file as it is handed out; undefined where there is none. */
export async function findOfferedFile(
  document: string,
  locale: string,
  format: Format,
): Promise<OfferedFile | undefined> {
  const { publications } = await readManifest();
  const publication = publications.find(
    (candidate) =>
      candidate.document === document && candidate.locale === locale,
  );
  if (!publication) return undefined;
  // Only what is heard can be a person's: nothing else is looked for on the disk.
  const files =
    format === "mp3"
      ? (await withRecording(publication)).files
      : builtFiles(publication);
  return files[format];
}

/** The files as the build made them. */
function builtFiles({
  files,
}: RenderedPublication): OfferedPublication["files"] {
  return Object.fromEntries(
    Object.entries(files).map(([format, { file, ...rest }]) => [
      format,
      { ...rest, path: pathOf({ file }), isReadByPerson: false },
    ]),
  );
}

/** The files of the build, with a person's recording in place of the computer voice's. */
async function withRecording(
  publication: RenderedPublication,
): Promise<OfferedPublication> {
  const { document, locale, version } = publication;
  const built = builtFiles(publication);
  const recording = await findRecording(document, locale, version);
  if (!recording) return { ...publication, files: built };
  const mp3 = { ...recording, isReadByPerson: true };
  return { ...publication, files: { ...built, mp3 } };
}
