import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "#lib/consultation/documents.ts";
import type { PublicationId } from "#lib/consultation/publications.ts";
import type { OfferedPublication } from "#lib/recordings/offered-files.ts";
import { renditionsIn } from "#lib/i18n/languages.ts";
import { addressIn, type Locale, localeFor } from "#lib/i18n/routing.ts";
import { FileList } from "./file-list.tsx";
import "./publications.css";

/** A publication: what it is, where to read it here, its files, its languages. */
export function PublicationEntry({
  id,
  renditions,
}: {
  readonly id: PublicationId;
  /** As rendered, in every language that it is in. */
  readonly renditions: readonly OfferedPublication[];
}) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const own = renditions.find((rendition) => isIn(rendition, locale));
  return (
    <section aria-labelledby={id} className="entry">
      <h2 id={id}>{t(`titles.${id}`)}</h2>
      <p>{t(`descriptions.${id}`)}</p>
      <OnThisSite id={id} minutes={own?.minutesToRead} />
      {own && (
        <>
          <h3>
            {t("files.choose")}
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

function isIn(rendition: OfferedPublication, locale: string): boolean {
  return rendition.locale === locale;
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
  if (id === "questionnaire")
    return (
      <p>
        <a href={addressIn(locale, "/questionnaire")}>{t("files.answer")}</a>
      </p>
    );
  if (id === "easy-read-questionnaire")
    return (
      renditionsIn(locale).includes("easy-read") && (
        <p>
          <a href={addressIn(localeFor(locale, "easy-read"), "/questionnaire")}>
            {t("files.answerEasyRead")}
          </a>
        </p>
      )
    );
  return (
    <p>
      <a href={addressIn(locale, addressOf(id))}>
        {t("files.read")}
        {/* Links are read out of their place too: each names its document. */}
        <span className="visually-hidden">: {t(`titles.${id}`)}</span>
      </a>{" "}
      {minutes !== undefined && (
        <span className="hint">{t("minutes", { minutes })}</span>
      )}
    </p>
  );
}

/** Languages by name in the reader's own, as a list in words. */
function namesOf(languages: readonly Locale[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return new Intl.ListFormat(locale).format(
    languages.map((language) => names.of(language) ?? language),
  );
}
