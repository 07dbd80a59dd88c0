import { promisedFormats } from "#lib/consultation/publications.ts";
import { readManifest } from "#lib/formats/manifest.ts";
import { findRecording, hasOtherRecording } from "#lib/media/recordings.ts";
import type { ReadAloud } from "#lib/media/recorded-words.ts";

export const page = "/staff/recordings";

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
