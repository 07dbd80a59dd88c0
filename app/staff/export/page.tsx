import { getTranslations } from "next-intl/server";
import { priorities } from "#lib/consultation/consultation.ts";
import { requireAnalyst } from "../access.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.export");
  return { title: t("title") };
}

/** What can be taken away, and how to treat it. */
export default async function Export() {
  await requireAnalyst("/staff/export");
  const t = await getTranslations("staff.export");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      <p>{t("notIn")}</p>
      <p>
        {t("log")} {t("time")}
      </p>
      <p>
        <a className="button" href="/download/responses.csv" download>
          {t("button")}
        </a>
      </p>
      <h2>{t("tables")}</h2>
      <p>{t("tablesText")}</p>
      <ul>
        {priorities.map((priority, index) => (
          <li key={priority}>
            <a href={`/download/tables/${priority}.csv`} download>
              {t("table", { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
