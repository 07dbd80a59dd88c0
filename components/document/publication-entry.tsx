import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "#lib/consultation/document-address.ts";
import {
  documentOf,
  paperRenditionOf,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import type { PaperRendition } from "#lib/consultation/questionnaire.ts";
import type { OfferedPublication } from "#lib/media/offered-files.ts";
import { existsIn, placeOf } from "#lib/documents/publications-in.ts";
import { conventionsOf, renditionsIn } from "#lib/i18n/languages.ts";
import {
  addressIn,
  defaultLocale,
  type Language,
  languageOf,
  localeFor,
  type Locale,
} from "#lib/i18n/routing.ts";
import type { SignedVideo as Video } from "#lib/media/signed-videos.ts";
import { FileList } from "./file-list.tsx";
import { SignedVideo } from "./signed-video.tsx";
import "./publications.css";

/** A publication: what it is, where to read it here, its files, its languages. */
export function PublicationEntry({
  id,
  renditions,
  video,
}: {
  readonly id: PublicationId;
  /** As rendered, in every language that it is in. */
  readonly renditions: readonly OfferedPublication[];
  /** In sign language, where the team has added it. */
  readonly video: Video | undefined;
}) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const language = languageOf(locale);
  const inTheirs = existsIn(language, id);
  const shown = inTheirs ? language : defaultLocale;
  const own = renditions.find((rendition) => isIn(rendition, shown));
  return (
    <section aria-labelledby={id} className="entry">
      <h2 id={id}>{t(`titles.${id}`)}</h2>
      <p>{t(`descriptions.${id}`)}</p>
      {!inTheirs && (
        <p>
          {t.rich("onlyInEnglish", {
            link: (words) => (
              <a href={addressIn(locale, "/formats")}>{words}</a>
            ),
          })}
        </p>
      )}
      <OnThisSite id={id} minutes={own?.minutesToRead} />
      {video && <SignedVideo document={id} video={video} level="h3" />}
      {own && (
        <>
          <h3>
            {t("files.choose")}
            {!inTheirs && ` ${t("inEnglish")}`}
            <span className="visually-hidden">: {t(`titles.${id}`)}</span>
          </h3>
          <FileList publication={own} />
        </>
      )}
      <p className="hint">
        {t("files.languages", {
          languages: namesOf(
            renditions.map((rendition) => rendition.locale),
            locale,
          ),
        })}
      </p>
    </section>
  );
}

function isIn(rendition: OfferedPublication, language: Language): boolean {
  return rendition.locale === language;
}

/** Where it can be read, or answered, without a file. */
function OnThisSite({
  id,
  minutes,
}: {
  readonly id: PublicationId;
  readonly minutes: number | undefined;
}) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const rendition = paperRenditionOf(id);
  if (rendition) return <Answering rendition={rendition} />;
  const document = documentOf(id);
  if (!document) return null;
  const { href, language } = placeOf(locale, addressOf(document));
  const isTheirs = language === languageOf(locale);
  return (
    <p>
      <a
        href={href}
        hrefLang={isTheirs ? undefined : conventionsOf(language).tag}
      >
        {t("files.read")}
        {!isTheirs && ` ${t("inEnglish")}`}
        {/* Links are read out of their place too: each names its document. */}
        <span className="visually-hidden">: {t(`titles.${id}`)}</span>
      </a>{" "}
      {minutes !== undefined && (
        <span className="hint">{t("minutes", { minutes })}</span>
      )}
    </p>
  );
}

/** Where the questionnaire can be answered in a rendition, in a language that has it. */
function Answering({ rendition }: { readonly rendition: PaperRendition }) {
  const t = useTranslations("documents.files");
  const language = languageOf(useLocale());
  if (!renditionsIn(language).includes(rendition)) return null;
  const address = addressIn(localeFor(language, rendition), "/questionnaire");
  return (
    <p>
      <a href={address}>
        {t(rendition === "easy-read" ? "answerEasyRead" : "answer")}
      </a>
    </p>
  );
}

/** Languages by name in the reader's own, as a list in words. */
function namesOf(languages: readonly Locale[], locale: Locale): string {
  const { tag } = conventionsOf(locale);
  const names = new Intl.DisplayNames(tag, { type: "language" });
  return new Intl.ListFormat(tag).format(
    languages.map((language) => names.of(language) ?? language),
  );
}
