import type { Question } from "#lib/consultation/questionnaire.ts";
import {
  optionWords,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";

/**
 * A draft's value as a reader reads it.
 *
 * @param list how the language puts choices one after the other
 */
export function valueInWords(
  question: Question,
  words: QuestionnaireWords,
  value: DraftValue,
  list: (parts: readonly string[]) => string,
): string {
  const known = kindOf(question).options(question);
  const parts = (typeof value === "string" ? [value] : value).map((part) =>
    known.includes(part) ? optionWords(words, question, part) : part,
  );
  return list(parts);
}
