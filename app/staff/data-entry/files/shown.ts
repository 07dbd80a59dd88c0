import { getTranslations } from "next-intl/server";
import { answerInWords } from "#components/data-entry/answer-words.ts";
import type { FileShown } from "#components/data-entry/file-entry.tsx";
import { nameOf } from "#components/data-entry/names.ts";
import { calendarDay, shortTime } from "#components/staff/dates.ts";
import { numberOf, questionsOf } from "#lib/consultation/questionnaire.ts";
import { fileProblems } from "#lib/arrival/filled-file.ts";
import {
  type Import,
  type ImportProblem,
  type KeptRow,
  readFirstRows,
  readWaiting,
} from "#lib/database/imports.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import {
  numberedLabel,
  questionWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale, localeFor } from "#lib/i18n/routing.ts";
import { readVersion } from "../versions.ts";
import { importProblemWords } from "../import-words.ts";

/** Every file of this member that was read and is not counted, in words. */
export async function readShown(member: string): Promise<readonly FileShown[]> {
  const waiting = await readWaiting("file", member);
  const rows = await readFirstRows(waiting.map(({ id }) => id));
  return Promise.all(
    waiting.map((found) => shownOf(found, rows.get(found.id))),
  );
}

async function shownOf(
  { id, name, problems }: Import,
  row: KeptRow | undefined,
): Promise<FileShown> {
  const t = await getTranslations("data-entry");
  const { rendition, locale, receivedOn } = row?.arrival ?? {};
  return {
    id,
    name: name ?? "",
    about:
      rendition && locale && receivedOn
        ? t("files.form", {
            form: nameOf(t, locale, rendition),
            received: calendarDay(receivedOn),
          })
        : undefined,
    language: conventionsOf(locale ?? defaultLocale),
    answers: row ? await answersOf(row) : [],
    problems: await Promise.all(problems.map(problemOf)),
  };
}

async function problemOf(problem: ImportProblem): Promise<string> {
  const t = await getTranslations("data-entry.files");
  const known = fileProblems.find((one) => one === problem.error);
  if (known && problem.column === undefined)
    return t(`problems.${known}`, {
      at: shortTime(new Date(problem.values["at"] ?? 0)),
    });
  const wordsOf = await importProblemWords();
  const words = await readQuestionnaireWords(defaultLocale);
  const question = questionWords(words, problem.column ?? "").label;
  return t("questionProblem", { question, problem: wordsOf(problem) });
}

async function answersOf({ arrival, answers }: KeptRow) {
  const published = await readVersion(arrival.version);
  if (!published) return [];
  const { renditions, wordsIn } = published;
  const words = await wordsIn(localeFor(arrival.locale, arrival.rendition));
  const standard = await wordsIn(arrival.locale);
  const form = renditions[arrival.rendition];
  const labelOf = (id: string) =>
    numberOf(form, id) > 0
      ? numberedLabel(form, words, id)
      : questionWords(standard, id).label;
  return questionsOf(renditions.standard).flatMap((question) => {
    const has = words.questions[question.id] ? words : standard;
    const answer = answerInWords(has, question, answers[question.id]);
    return answer === undefined
      ? []
      : [{ question: labelOf(question.id), answer }];
  });
}
