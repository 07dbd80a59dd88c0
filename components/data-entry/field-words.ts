import {
  numberOf,
  type Page,
  type Question,
  type Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import {
  optionWords,
  pageWords,
  type QuestionnaireWords,
  questionWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { DraftValue, Paper } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

/** Words as they stand on the paper, and in English where the paper is in another language. */
export interface OnPaper {
  readonly words: string;
  readonly english: string | undefined;
}

/** A question as its paper has it: number, words, boxes or lines, and what was typed so far. */
export interface KeyedField {
  readonly id: string;
  readonly number: number;
  readonly label: OnPaper;
  readonly paper: Paper;
  readonly options: readonly (OnPaper & { readonly id: string })[];
  readonly typed: DraftValue | undefined;
}

export interface KeyedPage {
  readonly id: string;
  readonly title: OnPaper;
  readonly fields: readonly KeyedField[];
}

interface Words {
  /** Of the form. */
  readonly own: QuestionnaireWords;
  /** The same in English; undefined where the form is in English. */
  readonly english: QuestionnaireWords | undefined;
}

/** Every page of a form, in the order of the paper. */
export function pagesOf(
  form: Questionnaire,
  words: Words,
  answers: DraftAnswers,
): readonly KeyedPage[] {
  return form.pages.map((page: Page) => ({
    id: page.id,
    title: bothWords(words, (one) => pageWords(one, page.id).title),
    fields: page.questions.map((question) => ({
      ...wordsOf(form, question, words),
      typed: answers[question.id],
    })),
  }));
}

function wordsOf(form: Questionnaire, question: Question, words: Words) {
  const paper = kindOf(question).paper(question);
  return {
    id: question.id,
    number: numberOf(form, question.id),
    label: bothWords(words, (one) => questionWords(one, question.id).label),
    paper,
    options: (paper.type === "choices" ? paper.options : []).map((id) => ({
      id,
      ...bothWords(words, (one) => optionWords(one, question, id)),
    })),
  };
}

function bothWords(
  { own, english }: Words,
  of: (words: QuestionnaireWords) => string,
): OnPaper {
  return { words: of(own), english: english && of(english) };
}
