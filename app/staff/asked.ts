import { type Question, questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  type QuestionnaireWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";

/** What was asked of people, with the words in which staff read of it. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly words: QuestionnaireWords;
}

/** Every question whose answers staff read, in the order of the questionnaire. */
export async function readAsked(): Promise<Asked> {
  return {
    questions: questionsOf(questionnaire),
    words: await readQuestionnaireWords(defaultLocale),
  };
}
