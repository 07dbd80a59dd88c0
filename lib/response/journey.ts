import {
  type Condition,
  type Page,
  type Question,
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { DraftAnswers } from "./answers.ts";

/*
 * A page whose questions are all hidden is skipped, and its saved answers are
 * kept in the draft but not submitted: who changes an answer back finds them.
 */

function holds(condition: Condition | undefined, draft: DraftAnswers): boolean {
  if (!condition) return true;
  const value = draft[condition.question];
  const chosen = typeof value === "string" ? [value] : (value ?? []);
  return chosen.some((option) => condition.isOneOf.includes(option));
}

/** The questions of a page that count, given what was answered so far. */
export function askedOn(page: Page, draft: DraftAnswers): readonly Question[] {
  if (!holds(page.showWhen, draft)) return [];
  return page.questions.filter((question) => holds(question.showWhen, draft));
}

/** The questions of all pages that count: what hangs on an answer that was not given is not asked. */
export function askedIn(
  form: Questionnaire,
  draft: DraftAnswers,
): readonly Question[] {
  return form.pages.flatMap((page) => askedOn(page, draft));
}

/**
 * The questions of a page as it is shown. One that hangs on another of the same
 * page is always there: without JavaScript the page cannot change as it is filled in.
 */
export function shownOn(page: Page, draft: DraftAnswers): readonly Question[] {
  const here = new Set(page.questions.map(({ id }) => id));
  return page.questions.filter(
    ({ showWhen }) =>
      (showWhen && here.has(showWhen.question)) || holds(showWhen, draft),
  );
}

/** The pages that this respondent goes through, in order. */
export function pagesFor(
  form: Questionnaire,
  draft: DraftAnswers,
): readonly Page[] {
  return form.pages.filter((page) => askedOn(page, draft).length > 0);
}

/**
 * The pages that this respondent goes through as far as can be told: one that
 * hangs on a question not answered yet counts, so that the number of pages only falls.
 */
export function pagesToCome(
  form: Questionnaire,
  draft: DraftAnswers,
): readonly Page[] {
  const isOpen = (condition: Condition | undefined) =>
    condition !== undefined && draft[condition.question] === undefined;
  return form.pages.filter(
    (page) => isOpen(page.showWhen) || askedOn(page, draft).length > 0,
  );
}

/** The page after this one, or undefined where the answers are to be checked next. */
export function pageAfter(
  form: Questionnaire,
  draft: DraftAnswers,
  page: Page,
): Page | undefined {
  const later = form.pages.slice(form.pages.indexOf(page) + 1);
  return later.find((next) => askedOn(next, draft).length > 0);
}

/** The page before this one, or undefined on the first. */
export function pageBefore(
  form: Questionnaire,
  draft: DraftAnswers,
  page: Page,
): Page | undefined {
  const earlier = form.pages.slice(0, form.pages.indexOf(page));
  return earlier.findLast((previous) => askedOn(previous, draft).length > 0);
}

/**
 * What was answered in another rendition and is not asked in this one, as pages of
 * the standard questionnaire: it is sent as well, so it is shown before.
 */
export function answeredElsewhere(
  form: Questionnaire,
  draft: DraftAnswers,
): readonly Page[] {
  const here = new Set(questionsOf(form).map(({ id }) => id));
  return questionnaire.pages
    .map((page) => ({
      ...page,
      questions: askedOn(page, draft).filter(
        ({ id }) => !here.has(id) && draft[id] !== undefined,
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** Where somebody who comes back goes on: after the last page with an answer; undefined where that was the last. */
export function pageToContinue(
  form: Questionnaire,
  draft: DraftAnswers,
): Page | undefined {
  const asked = pagesFor(form, draft);
  const last = asked.findLast((page) =>
    askedOn(page, draft).some(({ id }) => draft[id] !== undefined),
  );
  return last ? pageAfter(form, draft, last) : asked[0];
}
