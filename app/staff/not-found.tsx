import { getTranslations } from "next-intl/server";

export async function generateMetadata() {
  const t = await getTranslations("staff.notFound");
  return { title: t("title") };
}

/** What to do where a staff address leads nowhere. */
export default async function NotFound() {
  const t = await getTranslations("staff.notFound");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>
        <a href="/staff">{t("next")}</a>
      </p>
    </>
  );
}
