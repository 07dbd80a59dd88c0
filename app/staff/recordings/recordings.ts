import { promisedFormats } from "#lib/consultation/publications.ts";
import { readManifest } from "#lib/formats/manifest.ts";
import {
  findRecording,
  hasOtherRecording,
} from "#lib/recordings/recordings.ts";
import type { RecordedWords } from "#lib/recordings/words.ts";

export const page = "/staff/recordings";

/** A publication that is to be listened to, and who reads it. */
export interface ReadAloud extends RecordedWords {
  /** The person's, where the team has added one. */
  readonly person:
    { readonly seconds: number; readonly uploadedAt: Date } | undefined;
  /** The computer voice's; undefined where the build made none. */
  readonly computerSeconds: number | undefined;
  /** A person has read other words of it. */
  readonly hasOther: boolean;
}

/** Every publication of which a recording is promised, as its words stand now. */
export async function readAloud(): Promise<readonly ReadAloud[]> {
  const { publications } = await readManifest();
  return Promise.all(
    publications
      .filter(({ document }) => promisedFormats(document).includes("mp3"))
      .map(async ({ document, locale, version, files }) => ({
        document,
        locale,
        version,
        person: await findRecording(document, locale, version),
        computerSeconds: files.mp3?.seconds,
        hasOther: await hasOtherRecording({ document, locale, version }),
      })),
  );
}
