import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicationEntry } from "#components/document/publication-entry.tsx";
import { publicationIds } from "#lib/consultation/publications.ts";
import { readOfferedFiles } from "#lib/media/offered-files.ts";
import { offeredVideo } from "#lib/media/offered-video.ts";
import { addressIn, languageOf } from "#lib/i18n/routing.ts";
import { alternates } from "../alternates.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "documents" });
  return {
    title: t("title"),
    description: t("intro"),
    ...alternates("/documents"),
  };
}

/** Which documents there are, what each is, and every format that it comes in. */
export default async function Documents({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("documents");
  const publications = await readOfferedFiles();
  const language = languageOf(locale);
  const videos = new Map(
    await Promise.all(
      publicationIds.map(
        async (id) => [id, await offeredVideo(id, language)] as const,
      ),
    ),
  );
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
      {publicationIds.map((id) => (
        <PublicationEntry
          key={id}
          id={id}
          video={videos.get(id)}
          renditions={publications.filter(({ document }) => document === id)}
        />
      ))}
      <p>{t("files.remembers")}</p>
      <p>
        {t.rich("otherFormats", {
          link: (words) => <a href={addressIn(locale, "/formats")}>{words}</a>,
        })}
      </p>
    </>
  );
}
