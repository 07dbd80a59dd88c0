import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { addressIn, isLocale } from "#lib/i18n/routing.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "form" });
  return { title: t("delete.title"), robots: { index: false } };
}

/** Asks before it deletes: nothing can bring the words back. */
export default async function DeletePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
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
        <a href={addressIn(locale, "/questionnaire/continue")}>
          {t("delete.keep")}
        </a>
      </p>
    </>
  );
}
