import { isPublication } from "#lib/consultation/publications.ts";
import { readOfferedFiles } from "#lib/media/offered-files.ts";
import { offeredVideo } from "#lib/media/offered-video.ts";
import { mediaTypes } from "#lib/media/video-type.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { storedFile } from "../../../stored-file.ts";
import { notThere } from "../../../documents/not-there.ts";

interface Props {
  readonly params: Promise<{ document: string; part: string }>;
}

/** A publication in sign language: the video, in parts as a browser asks for them, or its captions. */
export async function GET(request: Request, { params }: Props) {
  const { document, part } = await params;
  const video = isPublication(document)
    ? await offeredVideo(document, defaultLocale)
    : undefined;
  if (video && part === `video.${video.type}`)
    return storedFile(request, {
      path: video.path,
      bytes: video.bytes,
      sha256: video.tag,
      mediaType: mediaTypes[video.type],
      name: `${document}-bsl.${video.type}`,
      opens: true,
    });
  if (video && part === "captions.vtt")
    return new Response(video.captions, {
      headers: {
        "content-type": "text/vtt; charset=utf-8",
        "cache-control": "public, max-age=300",
      },
    });
  const asked = { document, locale: defaultLocale, format: part };
  return notThere(await readOfferedFiles(), asked);
}
