import { useTranslations } from "next-intl";
import type { PublicationId } from "#lib/consultation/publications.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import type { SignedVideo as Video } from "#lib/media/signed-videos.ts";
import { mediaTypes } from "#lib/media/video-type.ts";
import "./signed-video.css";

/** A publication in British Sign Language, with captions and a transcript. Nothing is fetched before somebody plays it. */
export function SignedVideo({
  document,
  video: { type, transcript },
  level: Heading,
}: {
  readonly document: PublicationId;
  readonly video: Video;
  readonly level: "h2" | "h3";
}) {
  const t = useTranslations("documents");
  const { tag, name } = conventionsOf(defaultLocale);
  const at = `/download/videos/${document}`;
  return (
    <div className="signed-video not-printed">
      <Heading>
        {t("video.title")}
        <span className="visually-hidden">: {t(`titles.${document}`)}</span>
      </Heading>
      <video
        aria-label={`${t("video.title")}: ${t(`titles.${document}`)}`}
        controls
        playsInline
        preload="none"
      >
        <source src={`${at}/video.${type}`} type={mediaTypes[type]} />
        <track
          default
          kind="captions"
          label={name}
          src={`${at}/captions.vtt`}
          srcLang={tag}
        />
        <a href={`${at}/video.${type}`}>{t("video.download")}</a>
      </video>
      <details>
        <summary>{t("video.transcript")}</summary>
        <div className="transcript" lang={tag}>
          <p>{transcript}</p>
        </div>
      </details>
    </div>
  );
}
