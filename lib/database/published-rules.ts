import { consultation } from "#lib/consultation/consultation.ts";
import { countedAsAnsweredFor } from "#lib/consultation/counted-capacities.ts";
import { limits } from "#lib/consultation/limits.ts";
import { quotableWhere } from "#lib/consultation/quotation.ts";
import type {
  Page,
  Question,
  Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import { offeredRenditions, renditions } from "#lib/consultation/renditions.ts";
import { servedLocales } from "#lib/i18n/languages.ts";
import { languageOf } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { abilities } from "#lib/staff/abilities.ts";

/*
 * The definition as the database interprets it. Its functions name no question, no
 * option, no role, no number of days: they find them here.
 */

/** What is the same for every response. */
export function publishedRules() {
  return {
    timeZone: consultation.timeZone,
    limits,
    /** In which answers can be given. */
    languages: [...new Set(servedLocales.map(languageOf))],
    abilities,
    countedAsAnsweredFor,
    quotableWhere,
  };
}

/** A version in every rendition that is offered, whole. */
export function storedRenditions(form: Questionnaire) {
  return Object.fromEntries(
    offeredRenditions.map((id) => [
      id,
      id === form.rendition ? form : renditions[id],
    ]),
  );
}

/** Every question of a questionnaire as an answer to it is taken. */
export function storedQuestions(form: Questionnaire) {
  return form.pages.flatMap((page) =>
    page.questions.map((question) => stored(page, question)),
  );
}

function stored(page: Page, question: Question) {
  const kind = kindOf(question);
  const paper = kind.paper(question);
  return {
    id: question.id,
    page: page.id,
    topic: question.topic ?? null,
    role: question.role ?? null,
    kind: question.kind,
    storage: question.storage ?? "answers",
    takes: paper.type === "choices" ? paper.choose : "words",
    options: [...kind.options(question)],
    required: kind.errors(question).includes("required"),
    longestText: kind.longestText,
    pattern: kind.pattern ?? null,
    /** All of them have to hold. */
    showWhen: [page.showWhen, question.showWhen].filter(
      (condition) => condition !== undefined,
    ),
  };
}
