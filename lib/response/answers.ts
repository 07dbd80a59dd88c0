import type { Page, Question } from "#lib/consultation/questionnaire.ts";
import type { Answer, AnswerError, DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";

/** What a respondent has typed and chosen so far, by question id, valid or not. */
export type DraftAnswers = Readonly<Record<string, DraftValue>>;

/** Valid answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

export interface AnswerProblem {
  readonly question: string;
  readonly error: AnswerError;
  /** What the error's words need, such as `count` and `limit`. */
  readonly values: Readonly<Record<string, number>>;
}

export type Validation =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/** Validates the draft's values of these questions; values of other ids are not looked at. */
export function validate(
  questions: readonly Question[],
  draft: DraftAnswers,
): Validation {
  const answers: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    const parsed = kindOf(question)
      .schema(question)
      .safeParse(draft[question.id]);
    if (parsed.success) {
      if (parsed.data) answers[question.id] = parsed.data;
      continue;
    }
    const issue = parsed.error.issues[0];
    problems.push({
      question: question.id,
      error: issue?.message as AnswerError,
      values: issue?.code === "custom" ? (issue.params ?? {}) : {},
    });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

/**
 * What a posted page holds, as the draft keeps it. Fields of other ids are
 * dropped; a question of the page without a value is `null`: it was cleared, unless
 * the answer was chosen in another rendition and is not offered here (`offeredOn`).
 */
export function readPage(
  page: Page,
  form: { getAll(name: string): unknown[] },
): Readonly<Record<string, DraftValue | null>> {
  return Object.fromEntries(
    page.questions.map((question) => {
      const values = form
        .getAll(question.id)
        .filter((value) => typeof value === "string");
      return [question.id, kindOf(question).fromForm(values) ?? null];
    }),
  );
}

/** What a page offers to choose from, by question: clearing one there takes back nothing else. */
export function offeredOn(
  page: Page,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    page.questions.flatMap((question) => {
      const offered = kindOf(question).offered(question);
      return offered.length > 0 ? [[question.id, offered] as const] : [];
    }),
  );
}

/** The answer that was chosen in another rendition and is not offered in this one; undefined where there is none. */
export function keptFrom(
  question: Question,
  draft: DraftAnswers,
): string | undefined {
  const value = draft[question.id];
  const kind = kindOf(question);
  const isKept =
    typeof value === "string" &&
    kind.options(question).includes(value) &&
    !kind.offered(question).includes(value);
  return isKept ? value : undefined;
}
