import { crossTabulate } from "#lib/analysis/cross-tabulation.ts";
import { suppress } from "#lib/analysis/suppression.ts";
import type { PriorityId } from "#lib/consultation/consultation.ts";
import { capacities, questionnaire } from "#lib/consultation/questionnaire.ts";
import { countChoices } from "#lib/database/analysis.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";

/** Agreement with a priority by capacity, suppressed, with the question it answers and its words. */
export async function readAgreement(priority: PriorityId) {
  const question = questionnaire.pages
    .filter((page) => page.priority === priority)
    .flatMap((page) => page.questions)
    .find(({ kind }) => kind === "agreement");
  if (!question) throw new Error(`${priority} has no question of agreement`);
  const [words, counts] = await Promise.all([
    readQuestionnaireWords(defaultLocale),
    countChoices([question.id]),
  ]);
  const table = suppress(crossTabulate(question, capacities, counts));
  return { question, table, words };
}
