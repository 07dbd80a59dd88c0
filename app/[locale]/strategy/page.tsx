import { getTranslations } from "next-intl/server";
import { OtherFiles } from "#components/document/other-files.tsx";
import { ConsultedText } from "../consulted-text.tsx";
import { metadataOf } from "../document-page.tsx";
import { type LocaleProps, localeOf } from "../locale.ts";
import { VideoOf } from "../video-of.tsx";

export const generateMetadata = ({ params }: LocaleProps) =>
  metadataOf("strategy", params);

/** The whole draft on one page; each priority leads to its questions while they are open. */
export default async function Strategy({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("documents");
  return (
    <>
      <h1>{t("titles.strategy")}</h1>
      <p className="lead">{t("fullName")}</p>
      <OtherFiles document="strategy" />
      <VideoOf document="strategy" locale={locale} />
      <ConsultedText asked={locale} document="strategy" />
    </>
  );
}
