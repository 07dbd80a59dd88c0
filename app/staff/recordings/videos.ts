import { readManifest } from "#lib/formats/manifest.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import {
  findSignedVideo,
  hasOtherSignedVideo,
} from "#lib/media/signed-videos.ts";
import type { Signed } from "#components/staff/videos-table.tsx";

/** Every publication that can be signed, as its words stand now: British Sign Language is beside English. */
export async function readSigned(): Promise<readonly Signed[]> {
  const { publications } = await readManifest();
  return Promise.all(
    publications
      .filter(({ locale }) => locale === defaultLocale)
      .map(async ({ document, locale, version }) => {
        const words = { document, locale, version };
        const video = await findSignedVideo(words);
        return {
          ...words,
          addedAt: video?.uploadedAt,
          hasOther: await hasOtherSignedVideo(words),
        };
      }),
  );
}
