import { SignedVideo } from "#components/document/signed-video.tsx";
import type { PublicationId } from "#lib/consultation/publications.ts";
import { languageOf, type Locale } from "#lib/i18n/routing.ts";
import { offeredVideo } from "#lib/media/offered-video.ts";

/** The video of a document's page; nothing where the team has added none. */
export async function VideoOf({
  document,
  locale,
}: {
  readonly document: PublicationId;
  readonly locale: Locale;
}) {
  const video = await offeredVideo(document, languageOf(locale));
  return video && <SignedVideo document={document} video={video} level="h2" />;
}
