import {
  pathOf,
  readManifest,
  type RenderedFile,
  type RenderedPublication,
} from "#lib/formats/manifest.ts";
import type { Format } from "#lib/consultation/publications.ts";
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

/** Every publication with the files that are handed out: those of the build, and people's recordings in place of the computer voice's. */
export async function readOfferedFiles(): Promise<
  readonly OfferedPublication[]
> {
  const { publications } = await readManifest();
  return Promise.all(
    publications.map(async (publication) => {
      const { document, locale, version, files } = publication;
      const built = Object.fromEntries(
        Object.entries(files).map(([format, { file, ...rest }]) => [
          format,
          { ...rest, path: pathOf({ file }), isReadByPerson: false },
        ]),
      );
      const recording = await findRecording(document, locale, version);
      return {
        ...publication,
        files: recording
          ? { ...built, mp3: { ...recording, isReadByPerson: true } }
          : built,
      };
    }),
  );
}
