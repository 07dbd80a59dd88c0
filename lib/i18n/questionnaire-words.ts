import { z } from "zod";
import {
  numberOf,
  type Question,
  questionnaire,
} from "#lib/consultation/questionnaire.ts";
import type { Locale } from "./routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";

/** The words of a locale's questionnaire, by the ids of the definition. */
export const questionnaireWords = z.strictObject({
  agreement: z.record(z.string(), z.string()),
  pages: z.record(
    z.string(),
    z.strictObject({ title: z.string(), intro: z.string().optional() }),
  ),
  questions: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      hint: z.string().optional(),
      options: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export type QuestionnaireWords = z.infer<typeof questionnaireWords>;

export async function readQuestionnaireWords(
  locale: Locale,
): Promise<QuestionnaireWords> {
  const file = (await import(`../../messages/${locale}/questionnaire.json`, {
    with: { type: "json" },
  })) as { default: unknown };
  return questionnaireWords.parse(file.default);
}

/** @throws Error where the id has no words: the wording test finds it first */
export function pageWords(words: QuestionnaireWords, id: string) {
  const found = words.pages[id];
  if (!found) throw new Error(`no words for the page ${id}`);
  return found;
}

/** A question's own words. @throws Error where the id has none */
export function questionWords(words: QuestionnaireWords, id: string) {
  const found = words.questions[id];
  if (!found) throw new Error(`no words for the question ${id}`);
  return found;
}

/** A question's words after the number that it has on the screen and on paper alike. */
export function numberedLabel(words: QuestionnaireWords, id: string): string {
  const number = numberOf(questionnaire, id);
  return `${String(number)}. ${questionWords(words, id).label}`;
}

/** What an option is called. @throws Error where it has no words */
export function optionWords(
  words: QuestionnaireWords,
  question: Question,
  option: string,
): string {
  const shared = kindOf(question).sharedOptions;
  const found = shared
    ? words[shared][option]
    : words.questions[question.id]?.options?.[option];
  if (found === undefined)
    throw new Error(`no words for the option ${option} of ${question.id}`);
  return found;
}
