import {
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { FormIdentity } from "#lib/documents/document.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

/** A filled-in questionnaire: of which one it is, and what it holds in which place. */
export interface FilledIn extends FormIdentity {
  /** Where the file says in which language its words were. */
  readonly locale?: Locale;
  readonly places: Places;
}

/** What a file holds in a place, whatever the file: see `choiceTag`. */
export interface Places {
  readonly isTicked: (tag: string) => boolean;
  /** Empty where nothing is written. */
  readonly wordsIn: (question: string) => string;
}

/** A question as far as reading goes. */
interface Asked {
  readonly id: string;
  /** "words" is written; the others are ticked. */
  readonly choose: "one" | "any" | "words";
  readonly options: readonly string[];
  readonly read: (words: string) => DraftValue | undefined;
}

/**
 * The answers that a form's places hold, by question id, as a draft keeps them; not
 * validated. A question without an answer is left out. Where one box may be ticked and more are,
 * all of them are kept, so that the validation can say so; places of no question
 * are passed over.
 */
export function answersIn(form: Questionnaire, places: Places): DraftAnswers {
  const answers = questionsIn(form).flatMap((question) => {
    const value = valueOf(question, places);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return Object.fromEntries(answers);
}

function questionsIn(form: Questionnaire): readonly Asked[] {
  return questionsOf(form).map((question) => {
    const { id } = question;
    const kind = kindOf(question);
    const paper = kind.paper(question);
    const read = (words: string) => kind.fromForm([words]);
    return paper.type === "writing"
      ? { id, choose: "words", options: [], read }
      : { id, choose: paper.choose, options: paper.options, read };
  });
}

function valueOf(
  { id, choose, options, read }: Asked,
  { isTicked, wordsIn }: Places,
): DraftValue | undefined {
  if (choose === "words") return read(wordsIn(id));
  const ticked = options.filter((option) => isTicked(choiceTag(id, option)));
  if (ticked.length === 0) return undefined;
  return choose === "one" && ticked.length === 1 ? ticked[0] : ticked;
}
