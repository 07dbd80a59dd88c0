import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentText } from "#components/document/document-text.tsx";
import { OtherFiles } from "#components/document/other-files.tsx";
import { addressOf, type DocumentId } from "#lib/consultation/documents.ts";
import { isPublication } from "#lib/consultation/publications.ts";
import { placeOf } from "#lib/documents/publications-in.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { languageOf } from "#lib/i18n/routing.ts";
import { alternates } from "./alternates.ts";
import { type LocaleProps, localeOf } from "./locale.ts";
import { VideoOf } from "./video-of.tsx";

/**
 * The page of a document, and what says about it in its head. Each document is
 * a folder of its own rather than a parameter: an address that is not there is
 * then never kept in the cache of pages.
 */
export function documentPage(document: DocumentId) {
  return {
    generateMetadata: ({ params }: LocaleProps) => metadataOf(document, params),
    Page: async ({ params }: LocaleProps) => {
      const locale = await localeOf(params);
      const place = placeOf(locale, addressOf(document));
      // Not for good: its words may still be translated.
      if (place.language !== languageOf(locale)) redirect(place.href);
      const t = await getTranslations("documents");
      return (
        <>
          <h1>{t(`titles.${document}`)}</h1>
          <OtherFiles document={document} />
          {isPublication(document) && (
            <VideoOf document={document} locale={locale} />
          )}
          <DocumentText parts={await readDocument(locale, document)} />
        </>
      );
    },
  };
}

/** The title and the description of a document's page. */
export async function metadataOf(
  document: DocumentId,
  params: LocaleProps["params"],
): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "documents" });
  return {
    title: t(`titles.${document}`),
    description: t(`descriptions.${document}`),
    ...alternates(addressOf(document)),
  };
}
