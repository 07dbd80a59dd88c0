import { getTranslations } from "next-intl/server";
import { requireStaff } from "../access.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.noRole");
  return { title: t("title") };
}

/** For an account that nobody has given a role. */
export default async function NoRole() {
  await requireStaff("/staff");
  const t = await getTranslations("staff.noRole");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <p>{t("next")}</p>
      <p>
        <a href="/staff">{t("again")}</a>
      </p>
    </>
  );
}
