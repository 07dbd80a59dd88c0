import type { PublicationId } from "#lib/consultation/publications.ts";
import { readManifest } from "#lib/formats/manifest.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { findSignedVideo, type SignedVideo } from "./signed-videos.ts";

/** A publication in sign language, of the words as they are; undefined where the team has added none. */
export async function offeredVideo(
  document: PublicationId,
  locale: Language,
): Promise<SignedVideo | undefined> {
  const { publications } = await readManifest();
  const words = publications.find(
    (candidate) =>
      candidate.document === document && candidate.locale === locale,
  );
  return words && findSignedVideo(words);
}
