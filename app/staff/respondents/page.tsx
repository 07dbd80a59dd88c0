import { getTranslations } from "next-intl/server";
import { CountSection } from "#components/staff/count-section.tsx";
import { HowTheyCame } from "#components/staff/how-they-came.tsx";
import { capacityName, channelName } from "#components/staff/names.ts";
import { QuestionSection } from "#components/staff/question-section.tsx";
import { HiddenNote } from "#components/staff/shown-table.tsx";
import { questionsOn } from "#lib/analysis/place.ts";
import { largestFirst } from "#lib/analysis/suppression.ts";
import { optionWords, questionWords } from "#lib/i18n/questionnaire-words.ts";
import { requireAnalyst } from "../access.ts";
import { readAsked } from "../asked.ts";
import { readPublished, tableAddress, tableOf } from "../published.ts";
import { typedAddress } from "./typed.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.respondents");
  return { title: t("title") };
}

/** Who answered and how they came: every answer that is about no topic. */
export default async function Respondents() {
  await requireAnalyst("/staff/respondents");
  const t = await getTranslations("staff");
  const { questions, words } = await readAsked();
  const published = await readPublished(questions);
  const { overview } = published;
  const label = (id: string) => questionWords(words, id).label;
  if (overview.days.base === 0)
    return (
      <>
        <h1>{t("respondents.title")}</h1>
        <p>{t("respondents.none")}</p>
      </>
    );
  return (
    <>
      <h1>{t("respondents.title")}</h1>
      <p>{t("respondents.intro")}</p>
      <HiddenNote table={overview.capacities} />
      <CountSection
        id="capacities"
        title={t("overview.capacities")}
        rowHeading={t("overview.capacity")}
        table={overview.capacities}
        rowName={(id) => capacityName(t, id)}
      />
      <HowTheyCame tables={overview} />
      <CountSection
        id="channels"
        title={t("overview.channels")}
        rowHeading={t("overview.channel")}
        table={largestFirst(overview.channels)}
        rowName={(id) => channelName(t, id)}
      />
      <CountSection
        id="districts"
        title={t("overview.districts")}
        rowHeading={t("overview.district")}
        table={largestFirst(overview.districts)}
        rowName={(id) => (id === "" ? t("overview.districtNotGiven") : id)}
      />
      {questionsOn(questions, "respondents", "table").map((question) => (
        <QuestionSection
          key={question.id}
          question={question}
          title={label(question.id)}
          table={tableOf(published, question)}
          file={tableAddress(question)}
          choiceName={(id) => optionWords(words, question, id)}
        />
      ))}
      <section aria-labelledby="typed">
        <h2 id="typed">{t("respondents.typed")}</h2>
        <p>{t("respondents.typedText")}</p>
        <ul>
          {questionsOn(questions, "respondents", "words").map(({ id }) => (
            <li key={id}>
              <a href={typedAddress(id)}>
                {t("respondents.read", { question: label(id) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
