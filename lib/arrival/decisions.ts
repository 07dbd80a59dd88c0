import {
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import type { Answer, DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import {
  type Answers,
  validate,
  type Validation,
} from "#lib/response/answers.ts";
import { askedOn } from "#lib/response/journey.ts";

/** A field of which two keyings differ; an answer is undefined where a keying has none. */
export interface Difference {
  readonly question: string;
  readonly first: Answer | undefined;
  readonly second: Answer | undefined;
}

/** By question: which keying is right, or what stands on the paper where neither is. */
export type Decisions = Readonly<Record<string, 1 | 2 | Answer>>;

/** The field of a decision that has what stands on the paper, where the decision is 3. */
export function readingField(question: string): string {
  return `${question}-reading`;
}

/**
 * What was typed where neither keying is right, by the rules of the site.
 *
 * @param standard the questionnaire of the form's version, with all that it asks
 */
export function readReadings(
  standard: Questionnaire,
  differences: readonly Difference[],
  fields: URLSearchParams,
): Validation {
  const questions = questionsOf(standard).filter(
    ({ id }) =>
      fields.get(id) === "3" &&
      differences.some(({ question }) => question === id),
  );
  const typed: Record<string, DraftValue> = {};
  for (const question of questions) {
    const written = fields.get(readingField(question.id)) ?? "";
    typed[question.id] = kindOf(question).fromForm([written]) ?? "";
  }
  return validate(questions, typed);
}

/**
 * What was decided, such that it holds together: where it is decided that a
 * question was to be left out, the keying without an answer to it is taken. What
 * hangs on an answer that both keyings have the same is the same in both.
 *
 * @param standard the questionnaire of the form's version, with all that it asks
 * @param decided by question "1" or "2" for a keying, "3" for a reading
 * @returns undefined where a difference is not decided
 */
export function consistent(
  standard: Questionnaire,
  differences: readonly Difference[],
  decided: Readonly<Record<string, string | undefined>>,
  readings: Answers = {},
): Decisions | undefined {
  const chosen = new Map<string, Decisions[string]>();
  for (const { question } of differences) {
    const decision = ([1, 2, readings[question]] as const).find(
      (_, index) => decided[question] === String(index + 1),
    );
    if (decision === undefined) return undefined;
    chosen.set(question, decision);
  }
  const draft: Record<string, DraftValue> = {};
  for (const { question, first, second } of differences) {
    const decision = chosen.get(question);
    const answer = decision === 1 ? first : decision === 2 ? second : decision;
    if (answer && "choices" in answer) draft[question] = answer.choices;
  }
  for (const page of standard.pages) {
    const asked = new Set(askedOn(page, draft).map(({ id }) => id));
    for (const { id, showWhen } of page.questions) {
      const hangsOn = [page.showWhen, showWhen].filter(
        (one) => one !== undefined,
      );
      const isDecidedHere = hangsOn.some(({ question }) =>
        chosen.has(question),
      );
      const difference = differences.find(({ question }) => question === id);
      if (!difference || !isDecidedHere || asked.has(id)) continue;
      chosen.set(id, difference.first ? 2 : 1);
    }
  }
  return Object.fromEntries(chosen);
}
