import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { consultationDocuments } from "#lib/consultation/documents.ts";
import { minutesToRead, readDocument } from "#lib/formats/document.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "documents" });
  return { title: t("title"), description: t("intro") };
}

/** Which documents there are, what each is and how long it takes to read. */
export default async function Documents({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("documents");
  const documents = await Promise.all(
    consultationDocuments.map((id) => readDocument(locale, id)),
  );
  const address = (id: string) =>
    addressIn(locale, id === "strategy" ? "/strategy" : `/documents/${id}`);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      {documents.map((document) => (
        <section key={document.id} className="entry">
          <h2>
            <a href={address(document.id)}>{t(`titles.${document.id}`)}</a>
          </h2>
          <p>{t(`descriptions.${document.id}`)}</p>
          <p className="hint">
            {t("minutes", { minutes: minutesToRead(document) })}
          </p>
        </section>
      ))}
      <p>
        {t.rich("otherFormats", {
          link: (words) => <a href={addressIn(locale, "/formats")}>{words}</a>,
        })}
      </p>
    </>
  );
}
