import { getTranslations } from "next-intl/server";
import { placeOf } from "#lib/analysis/place.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { questionWords } from "#lib/i18n/questionnaire-words.ts";
import { requireAnalyst } from "../access.ts";
import { readAsked } from "../asked.ts";
import { isPublished, tableAddress } from "../published.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.export");
  return { title: t("title") };
}

/** What can be taken away, and how to treat it. */
export default async function Export() {
  await requireAnalyst("/staff/export");
  const t = await getTranslations("staff");
  const { questions, words } = await readAsked();
  const about = (question: Question) => {
    const place = placeOf(question);
    return place?.page === "topic"
      ? t(`topics.${place.topic}`)
      : t("respondents.title");
  };
  return (
    <>
      <h1>{t("export.title")}</h1>
      <p>{t("export.intro")}</p>
      <p>{t("export.notIn")}</p>
      <p>
        {t("export.log")} {t("export.time")}
      </p>
      <p>
        <a className="button" href="/download/responses.csv" download>
          {t("export.button")}
        </a>
      </p>
      <h2>{t("export.tables")}</h2>
      <p>{t("export.tablesText")}</p>
      <ul>
        {questions.filter(isPublished).map((question) => (
          <li key={question.id}>
            <a href={tableAddress(question)} download>
              {t("export.table", {
                topic: about(question),
                question: questionWords(words, question.id).label,
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
