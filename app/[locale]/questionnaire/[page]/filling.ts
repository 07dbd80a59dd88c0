import { valueInWords } from "#components/form/answer-words.ts";
import { charactersLeft } from "#components/form/characters-left.ts";
import { filled } from "#components/form/filled.tsx";
import type { OtherWordsShown } from "#components/form/other-words.tsx";
import { marks } from "#lib/consultation/marks.ts";
import {
  type Page,
  type Question,
  type Questionnaire,
  topicOf,
} from "#lib/consultation/questionnaire.ts";
import type { Draft } from "#lib/database/drafts.ts";
import type { Filling } from "#lib/http/template.ts";
import { writtenMoment } from "#lib/i18n/dates.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import {
  numberedLabel,
  optionWords,
  pageWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { readTranslator } from "#lib/i18n/translator.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { lengthOf } from "#lib/questions/length.ts";
import { keptFrom, validate } from "#lib/response/answers.ts";
import {
  writeBase,
  writeSettling,
  writeShown,
} from "#lib/response/conflicts.ts";
import {
  askedOn,
  pageBefore,
  pagesToCome,
  shownOn,
} from "#lib/response/journey.ts";
import { problemMessages } from "../messages.ts";

export interface Visit {
  readonly locale: Locale;
  readonly form: Questionnaire;
  readonly page: Page;
  readonly draft: Exclude<Draft, { state: "submitted" }>;
  /** Others use this device. */
  readonly isShared: boolean;
  /** The page was opened from the check page and leads back there. */
  readonly toCheck: boolean;
  /** What is wrong with the answers is to be said. */
  readonly withProblems: boolean;
}

/** What a page of questions is filled in with for one visitor. */
export async function fillingOf(visit: Visit): Promise<Filling> {
  const { page, draft, isShared, toCheck } = visit;
  const questions = shownOn(page, draft.answers);
  const problems = await problemsOf(visit);
  const answers = await Promise.all(
    questions.map((question) => answerOf(visit, question)),
  );
  return {
    ...(await placeOf(visit, problems.length > 0)),
    base: writeBase(page, draft.states),
    shown: writeShown(page, draft.setAside),
    shared: isShared,
    toCheck,
    problems,
    ...Object.fromEntries(
      problems.map(({ question, message }) => [
        filled.problem(question),
        message,
      ]),
    ),
    ...answers.reduce((all, answer) => ({ ...all, ...answer }), {}),
    others: await othersOf(visit, questions),
  };
}

function problemsOf({ locale, page, draft, withProblems }: Visit) {
  if (!withProblems) return [];
  const checked = validate(askedOn(page, draft.answers), draft.answers);
  return problemMessages(locale, checked.ok ? [] : checked.problems);
}

/** Where the page is on this visitor's way: its title, its place among all, what stands before it. */
async function placeOf(
  { locale, form, page, draft, toCheck }: Visit,
  hasProblems: boolean,
): Promise<Filling> {
  const t = await readTranslator(locale);
  const words = await readQuestionnaireWords(locale);
  const pages = pagesToCome(form, draft.answers);
  const place = { n: pages.indexOf(page) + 1, total: pages.length };
  const title = t("form.title", {
    page: pageWords(words, page.id).title,
    service: t("form.service"),
    ...place,
  });
  const before = toCheck
    ? { id: "check" }
    : pageBefore(form, draft.answers, page);
  const path = `/questionnaire${before ? `/${before.id}` : ""}`;
  const isDone = (topic: string) =>
    pages
      .find((candidate) => topicOf(candidate) === topic)
      ?.questions.some(({ id }) => draft.answers[id] !== undefined);
  return {
    title: hasProblems ? t("form.titleWithProblem", { title }) : title,
    place: t("form.progress", place),
    back: addressIn(locale, path),
    ...Object.fromEntries(
      marks.map(({ topic }) => [filled.done(topic), isDone(topic)]),
    ),
  };
}

/** What is there of a question, with what was answered so far. */
async function answerOf(
  { locale, draft: { answers } }: Visit,
  question: Question,
): Promise<Filling> {
  const { id } = question;
  const value = answers[id];
  const there = { [filled.asked(id)]: true };
  if (value === undefined) return there;
  const kind = kindOf(question);
  if (kind.options(question).length > 0)
    return {
      ...there,
      ...Object.fromEntries(
        [value].flat().map((option) => [filled.chosen(id, option), true]),
      ),
      ...(await keptOf(locale, question, keptFrom(question, answers))),
    };
  const text = [value].flat().join("");
  const count = await countOf(locale, text, kind.longestText);
  return {
    ...there,
    [filled.value(id)]: text,
    [filled.count(id)]: count.seen,
    [filled.heard(id)]: count.heard,
  };
}

async function keptOf(
  locale: Locale,
  question: Question,
  kept: string | undefined,
): Promise<Filling> {
  if (kept === undefined) return {};
  const t = await readTranslator(locale);
  const words = await readQuestionnaireWords(locale);
  const answer = optionWords(words, question, kept);
  return { [filled.kept(question.id)]: t("form.kept", { answer }) };
}

async function countOf(locale: Locale, text: string, longest: number) {
  const t = await readTranslator(locale);
  return charactersLeft(lengthOf(text), longest, {
    left: t("form.count.left", { count: "{count}" }),
    over: t("form.count.over", { count: "{count}" }),
    tooMany: t("form.count.tooMany"),
  });
}

/** What other devices wrote in answer to the same questions. */
async function othersOf(
  { locale, form, draft: { setAside } }: Visit,
  questions: readonly Question[],
): Promise<readonly OtherWordsShown[]> {
  const asked = questions.filter(({ id }) => setAside[id]);
  if (asked.length === 0) return [];
  const words = await readQuestionnaireWords(locale);
  const list = new Intl.ListFormat(conventionsOf(locale).tag, { type: "unit" });
  return asked.flatMap((question) =>
    (setAside[question.id] ?? []).map(({ value, at, state }) => {
      const said = { question: question.id, state };
      return {
        label: numberedLabel(form, words, question.id),
        moment: writtenMoment(locale, at),
        words: valueInWords(question, words, value, (parts) =>
          list.format(parts),
        ),
        use: writeSettling({ ...said, take: true }),
        drop: writeSettling({ ...said, take: false }),
      };
    }),
  );
}
