import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "resume.shared" });
  return { title: t("cleared"), robots: { index: false } };
}

/** Says that a shared device holds nothing any more. */
export default async function ClearedPage({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("resume");
  return (
    <>
      <h1>{t("shared.cleared")}</h1>
      <p className="lead">{t("shared.clearedText")}</p>
      <p>{t("shared.clearedNext")}</p>
      <ul>
        <li>
          <a href={addressIn(locale, "/questionnaire/resume")}>
            {t("page.resume")}
          </a>
        </li>
        <li>
          <a href={addressIn(locale, "/questionnaire")}>{t("later.start")}</a>
        </li>
      </ul>
    </>
  );
}
