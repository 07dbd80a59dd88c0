import { getTranslations } from "next-intl/server";
import { requireStaff } from "../access.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.dataEntry");
  return { title: t("title") };
}

/** What those who type in paper responses will find here. */
export default async function DataEntry() {
  await requireStaff("/staff");
  const t = await getTranslations("staff.dataEntry");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>{t("next")}</p>
    </>
  );
}
