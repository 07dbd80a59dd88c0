import type { PriorityId } from "#lib/consultation/consultation.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { agreementQuestion, readPublished } from "../published.ts";

/**
 * Agreement with a priority by capacity, suppressed, with the question that it
 * answers and its words, and the overview that was suppressed together with it.
 */
export async function readAgreement(priority: PriorityId) {
  const question = agreementQuestion(priority);
  const [words, { overview, priorities }] = await Promise.all([
    readQuestionnaireWords(defaultLocale),
    readPublished(),
  ]);
  const table = priorities[priority];
  if (!table) throw new Error(`${priority} has no table`);
  return { question, table, words, overview };
}
