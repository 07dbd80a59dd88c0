import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentText } from "#components/document/document-text.tsx";
import { OtherFiles } from "#components/document/other-files.tsx";
import { PictureCredit } from "#components/site/picture-credit.tsx";
import { addressOf } from "#lib/consultation/document-address.ts";
import { type DocumentId, mainDocument } from "#lib/consultation/documents.ts";
import { isEasyRead, isPublication } from "#lib/consultation/publications.ts";
import { renditionReading } from "#lib/documents/consulted-on.ts";
import { documentIds, placeOf } from "#lib/documents/publications-in.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { languageOf, localeFor } from "#lib/i18n/routing.ts";
import { alternates } from "../../alternates.ts";
import { ConsultedText } from "../../consulted-text.tsx";
import { type LocaleProps, localeOf } from "../../locale.ts";
import { VideoOf } from "../../video-of.tsx";

interface Props extends LocaleProps {
  readonly params: Promise<{
    readonly locale: string;
    readonly document: string;
  }>;
}

/** As the layout's: made when it is first asked for, and then kept. */
export function generateStaticParams() {
  return [];
}

/** The document of an address. Others are turned away by `next.config.ts`, so that they are never kept. */
async function documentIn(params: Props["params"]): Promise<DocumentId> {
  const { document } = await params;
  return documentIds.find((id) => id === document) ?? notFound();
}

/** The title and the description of a document's page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await documentIn(params);
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "documents" });
  return {
    title: t(`titles.${document}`),
    description: t(`descriptions.${document}`),
    ...alternates(addressOf(document)),
  };
}

/**
 * A document on one page. While answers are taken, what is consulted on leads to
 * its questions, in the rendition that they are put in for its readers.
 */
export default async function DocumentPage({ params }: Props) {
  const document = await documentIn(params);
  const locale = await localeOf(params);
  const language = languageOf(locale);
  const place = placeOf(locale, addressOf(document));
  // Not for good: its words may still be translated.
  if (place.language !== language) redirect(place.href);
  const t = await getTranslations("documents");
  const rendition = renditionReading(document, language);
  return (
    <>
      <h1>{t(`titles.${document}`)}</h1>
      {document === mainDocument && <p className="lead">{t("fullName")}</p>}
      <OtherFiles document={document} />
      {isPublication(document) && (
        <VideoOf document={document} locale={locale} />
      )}
      {rendition ? (
        <ConsultedText
          asked={localeFor(language, rendition)}
          document={document}
        />
      ) : (
        <DocumentText parts={await readDocument(locale, document)} />
      )}
      {rendition && isPublication(document) && isEasyRead(document) && (
        <PictureCredit />
      )}
    </>
  );
}
