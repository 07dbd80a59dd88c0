import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { shapeErrors } from "#lib/questions/kind.ts";
import type { PaperForm } from "#lib/database/paper-forms.ts";
import { answerInWords } from "#components/data-entry/answer-words.ts";
import {
  type DecidedField,
  DecisionForm,
} from "#components/data-entry/decision-form.tsx";
import { kindOf } from "#lib/questions/kinds.ts";
import type { Answer } from "#lib/questions/kind.ts";
import { ScanView } from "#components/data-entry/scan-view.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { numberOf, questionsOf } from "#lib/consultation/questionnaire.ts";
import { readDifferences, readForm } from "#lib/database/paper-forms.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { questionWords } from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale, localeFor } from "#lib/i18n/routing.ts";
import { versionOf } from "../versions.ts";
import { requireDataEntry } from "../../access.ts";
import { firstOf, type Search, withSearch } from "../../addresses.ts";
import { startPage } from "../addresses.ts";
import { errorWords } from "../error-words.ts";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

async function formInHand(search: Awaited<Search>) {
  const member = await requireDataEntry(startPage);
  const id = firstOf(search["form"]) ?? "";
  const found = await readForm(id, member.id, 1);
  if (found?.form.status !== "deciding")
    redirect(withSearch(startPage, id ? { problem: "gone" } : {}));
  return { id, ...found };
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const { form } = await formInHand(search);
  const title = t("decide.title", { serial: form.serial ?? "" });
  return { title: firstOf(search["problem"]) ? t("error", { title }) : title };
}

/** Two keyings that differ, field by field, against the scan. */
export default async function Decide({ searchParams }: Props) {
  const search = await searchParams;
  const { id, form, scan } = await formInHand(search);
  const t = await getTranslations("data-entry");
  const locale = localeFor(form.language, form.rendition);
  const fields = await fieldsOf(form);
  const problem = firstOf(search["problem"]);
  // Of a line that was typed where neither keying is right: what is too long is
  // shortened on a page of its own, and no choice is no decision.
  const wrongReading = shapeErrors.find((error) => error === problem);
  const words = await errorWords();
  return (
    <>
      {problem && (
        <Problem heading={t("problem")}>
          <a href={`#${fields[0]?.id ?? ""}`}>
            {wrongReading ? words(wrongReading) : t("decide.undecided")}
          </a>
        </Problem>
      )}
      <p>
        <a href={startPage}>{t("key.back")}</a>
      </p>
      <h1>{t("decide.title", { serial: form.serial ?? "" })}</h1>
      <p>{t("decide.intro", { count: fields.length })}</p>
      <div className={scan ? "deciding with-scan" : "deciding"}>
        <DecisionForm
          fields={fields}
          form={id}
          language={conventionsOf(locale)}
        />
        <ScanView form={id} type={scan} />
      </div>
    </>
  );
}

function writtenIn(answer: Answer | undefined): string | undefined {
  return answer && "text" in answer ? answer.text : undefined;
}

/** The differences in the order of the questionnaire, in the words of the form. */
async function fieldsOf(paper: PaperForm): Promise<readonly DecidedField[]> {
  const { id, language, rendition } = paper;
  const { renditions, wordsIn } = await versionOf(paper);
  const words = await wordsIn(localeFor(language, rendition));
  const standard = await wordsIn(defaultLocale);
  const differences = await readDifferences(id);
  const form = renditions[rendition];
  return questionsOf(renditions.standard).flatMap((question) => {
    const found = differences.find((one) => one.question === question.id);
    if (!found) return [];
    const isEnglish = language === defaultLocale;
    return [
      {
        id: question.id,
        number: numberOf(form, question.id),
        label: {
          words: questionWords(words, question.id).label,
          english: isEnglish
            ? undefined
            : questionWords(standard, question.id).label,
        },
        values: [
          answerInWords(words, question, found.first),
          answerInWords(words, question, found.second),
        ] as const,
        written:
          kindOf(question).paper(question).type === "writing"
            ? (writtenIn(found.first) ?? writtenIn(found.second) ?? "")
            : undefined,
      },
    ];
  });
}
