import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "form" });
  return { title: t("delete.title"), robots: { index: false } };
}

/** Asks before it deletes: nothing can bring the words back. */
export default async function DeletePage({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("form");
  return (
    <>
      <h1>{t("delete.title")}</h1>
      <p className="lead">{t("delete.lead")}</p>
      <form action={addressIn(locale, "/questionnaire/forget")} method="post">
        <button className="button" type="submit">
          {t("delete.button")}
        </button>
      </form>
      <p>
        <a
          className="button secondary"
          href={addressIn(locale, "/questionnaire/continue")}
        >
          {t("delete.keep")}
        </a>
      </p>
    </>
  );
}
