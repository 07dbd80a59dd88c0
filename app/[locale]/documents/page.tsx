import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FileList } from "#components/document/file-list.tsx";
import { addressOf, type DocumentId } from "#lib/consultation/documents.ts";
import {
  type PublicationId,
  publicationIds,
} from "#lib/consultation/publications.ts";
import { readManifest } from "#lib/formats/manifest.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "documents" });
  return { title: t("title"), description: t("intro") };
}

/** Where a publication can be read or answered on the site itself; Easy Read questions are on paper and in Word alone. */
const pages: Readonly<Record<PublicationId, string | undefined>> = {
  ...pagesOf([
    "strategy",
    "summary",
    "easy-read",
    "eqia",
    "progress",
    "privacy",
  ]),
  questionnaire: "/questionnaire",
  "easy-read-questionnaire": undefined,
};

function pagesOf<Id extends DocumentId>(ids: readonly Id[]) {
  return Object.fromEntries(ids.map((id) => [id, addressOf(id)])) as Record<
    Id,
    string
  >;
}

/** Which documents there are, what each is, and every format that it comes in. */
export default async function Documents({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("documents");
  const { publications } = await readManifest();
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">{t("contents")}</h2>
        <ul>
          {publicationIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`titles.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {publicationIds.map((id) => {
        const page = pages[id];
        const publication = publications.find(
          (candidate) =>
            candidate.document === id && candidate.locale === locale,
        );
        return (
          <section key={id} aria-labelledby={id} className="entry">
            <h2 id={id}>{t(`titles.${id}`)}</h2>
            <p>{t(`descriptions.${id}`)}</p>
            {page && (
              <p>
                <a href={addressIn(locale, page)}>
                  {t(id === "questionnaire" ? "files.answer" : "files.read")}
                </a>
                {publication && id !== "questionnaire" && (
                  <span className="hint">
                    {" "}
                    {t("minutes", { minutes: publication.minutesToRead })}
                  </span>
                )}
              </p>
            )}
            {publication && (
              <>
                <h3>{t("files.choose")}</h3>
                <FileList publication={publication} />
              </>
            )}
            <p className="hint">
              {t("files.languages", {
                languages: namesOf(
                  publications
                    .filter((candidate) => candidate.document === id)
                    .map((candidate) => candidate.locale),
                  locale,
                ),
              })}
            </p>
          </section>
        );
      })}
      <p>{t("files.remembers")}</p>
      <p>
        {t.rich("otherFormats", {
          link: (words) => <a href={addressIn(locale, "/formats")}>{words}</a>,
        })}
      </p>
    </>
  );
}

/** Languages by name in the reader's own, as a list in words. */
function namesOf(languages: readonly Locale[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return new Intl.ListFormat(locale).format(
    languages.map((language) => names.of(language) ?? language),
  );
}
