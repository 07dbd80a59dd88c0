import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { FormIdentity } from "#lib/documents/document.ts";

/** What a filled-in questionnaire says: of which one it is, and its answers as a draft keeps them. */
export interface FilledIn extends FormIdentity {
  /** By question id; a question without an answer is left out. Not validated. */
  readonly answers: Readonly<Record<string, DraftValue>>;
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
}

/**
 * The answers that a form's places hold. Where one box may be ticked and more are,
 * all of them are kept, so that the validation can say so; places of no question
 * are passed over.
 */
export function filledIn(form: FormIdentity, places: Places): FilledIn {
  const answers = questionsIn(form).flatMap((question) => {
    const value = valueOf(question, places);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return { ...form, answers: Object.fromEntries(answers) };
}

function questionsIn({ rendition }: FormIdentity): readonly Asked[] {
  return questionsOf(renditions[rendition]).map((question) => {
    const { id } = question;
    const paper = kindOf(question).paper(question);
    return paper.type === "writing"
      ? { id, choose: "words", options: [] }
      : { id, choose: paper.choose, options: paper.options };
  });
}

function valueOf(
  { id, choose, options }: Asked,
  { isTicked, wordsIn }: Places,
): DraftValue | undefined {
  if (choose === "words") return wordsIn(id) || undefined;
  const ticked = options.filter((option) => isTicked(choiceTag(id, option)));
  if (ticked.length === 0) return undefined;
  return choose === "one" && ticked.length === 1 ? ticked[0] : ticked;
}
