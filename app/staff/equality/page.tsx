import { getTranslations } from "next-intl/server";
import { CountsTable, HiddenNote } from "#components/staff/shown-table.tsx";
import { questionsOn } from "#lib/analysis/place.ts";
import { suppress } from "#lib/analysis/suppression.ts";
import { singleColumn } from "#lib/analysis/table.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { countEquality, type EqualityCount } from "#lib/database/equality.ts";
import { optionWords, questionWords } from "#lib/i18n/questionnaire-words.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { requireAbility } from "../access.ts";
import { readAsked } from "../asked.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.equality");
  return { title: t("title") };
}

/** What people said of themselves, question by question and by nothing else. */
export default async function Equality() {
  await requireAbility("/staff/equality", "read-equality-monitoring");
  const t = await getTranslations("staff");
  const { questions, words } = await readAsked();
  const counts = await countEquality();
  return (
    <>
      <h1>{t("equality.title")}</h1>
      <p>{t("equality.intro")}</p>
      <p>{t("equality.small")}</p>
      {questionsOn(questions, "equality", "table").map((question) => {
        const { id } = question;
        const { label } = questionWords(words, id);
        const table = tabulated(question, counts);
        const isSeveral = kindOf(question).mostChoices(question) > 1;
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            {table.base === 0 ? (
              <p>{t("equality.none")}</p>
            ) : (
              <>
                {isSeveral && <p className="hint">{t("choices.several")}</p>}
                <CountsTable
                  id={`${id}-table`}
                  caption={label}
                  table={table}
                  rowHeading={t("choices.choice")}
                  rowName={(option) => optionWords(words, question, option)}
                  countHeading={t(
                    isSeveral ? "choices.times" : "choices.people",
                  )}
                />
                <HiddenNote table={table} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
}

/** Even an administrator sees nothing that points at one person: nobody's work needs it. */
function tabulated(question: Question, counts: readonly EqualityCount[]) {
  const own = counts.filter((entry) => entry.question === question.id);
  const tally = kindOf(question).tally(question, own);
  return suppress(
    singleColumn(tally.map(({ choice, count }) => ({ id: choice, count }))),
  );
}
