import type { Question } from "#lib/consultation/questionnaire.ts";
import {
  optionWords,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { Answer } from "#lib/questions/kind.ts";

/** An answer as a reader reads it; undefined where there is none. */
export function answerInWords(
  words: QuestionnaireWords,
  question: Question,
  answer: Answer | undefined,
): string | undefined {
  if (!answer) return undefined;
  if ("text" in answer) return answer.text;
  return answer.choices
    .map((option) => optionWords(words, question, option))
    .join("; ");
}
