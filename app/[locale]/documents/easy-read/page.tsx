import { getTranslations } from "next-intl/server";
import { OtherFiles } from "#components/document/other-files.tsx";
import { PictureCredit } from "#components/site/picture-credit.tsx";
import { renditionsIn } from "#lib/i18n/languages.ts";
import { localeFor } from "#lib/i18n/routing.ts";
import { ConsultedText } from "../../consulted-text.tsx";
import { documentPage } from "../../document-page.tsx";
import { type LocaleProps, localeOf } from "../../locale.ts";
import { VideoOf } from "../../video-of.tsx";

const { generateMetadata, Page } = documentPage("easy-read");

export { generateMetadata };

/** The Easy Read strategy; while answers are taken it leads to the questions in Easy Read. */
export default async function EasyRead(props: LocaleProps) {
  const locale = await localeOf(props.params);
  // Without questions in Easy Read it is a document like any other.
  if (!renditionsIn(locale).includes("easy-read")) return Page(props);
  const t = await getTranslations("documents");
  return (
    <>
      <h1>{t("titles.easy-read")}</h1>
      <OtherFiles document="easy-read" />
      <VideoOf document="easy-read" locale={locale} />
      <ConsultedText
        asked={localeFor(locale, "easy-read")}
        document="easy-read"
      />
      <PictureCredit />
    </>
  );
}
