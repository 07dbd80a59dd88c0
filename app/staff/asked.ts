import { cache } from "react";
import { everyQuestion } from "#lib/consultation/every-version.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { readVersions } from "#lib/database/questionnaires.ts";
import {
  type QuestionnaireWords,
  readQuestionnaireWords,
  withOlderWords,
} from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";

/** What was asked of people, with the words in which staff read of it. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly words: QuestionnaireWords;
}

/**
 * Every question whose answers staff read, of whichever version, those of the newest
 * first; what an earlier version asked alone has the words of that version.
 */
export const readAsked = cache(async (): Promise<Asked> => {
  const [newest, ...earlier] = await readVersions();
  const words = await readQuestionnaireWords(defaultLocale);
  const older = await Promise.all(
    earlier.map(({ wordsIn }) => wordsIn(defaultLocale)),
  );
  return {
    questions: everyQuestion(
      [newest, ...earlier].flatMap((one) => one?.renditions.standard ?? []),
    ),
    words: older.reduce(withOlderWords, words),
  };
});
