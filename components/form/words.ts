import {
  optionPictureOf,
  type Question,
  type Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import {
  numberedLabel,
  optionWords,
  pictureOf,
  type QuestionnaireWords,
  questionWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { type DraftAnswers, keptFrom } from "#lib/response/answers.ts";

/** A file of `public/pictures`, and what it shows. */
export interface Picture {
  readonly name: string;
  readonly alternative: string;
}

export interface FieldOption {
  readonly id: string;
  readonly label: string;
  readonly picture: Picture | undefined;
}

/** A question with its words and what was answered so far: all that its field shows. */
export interface Field {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly label: string;
  readonly hint: string | undefined;
  readonly picture: Picture | undefined;
  readonly options: readonly FieldOption[];
  /** What was chosen in another rendition and is not offered here, in words. */
  readonly kept: string | undefined;
  readonly longestText: number;
  readonly required: boolean;
  readonly value: DraftValue | undefined;
}

/** @param chooseAny says on the screen that more than one may be chosen; paper speaks of boxes instead */
export function fieldsOf(
  form: Questionnaire,
  questions: readonly Question[],
  words: QuestionnaireWords,
  answers: DraftAnswers,
  chooseAny: string,
): readonly Field[] {
  const shown = (name: string | undefined) =>
    name === undefined ? undefined : pictureOf(words, name);
  return questions.map((question) => {
    const kind = kindOf(question);
    const kept = keptFrom(question, answers);
    const { hint } = questionWords(words, question.id);
    const hints = [hint, isForMany(question) ? chooseAny : undefined];
    return {
      id: question.id,
      kind: question.kind,
      label: numberedLabel(form, words, question.id),
      hint: hints.filter(Boolean).join(" ") || undefined,
      picture: shown(question.picture),
      options: kind.offered(question).map((id) => ({
        id,
        label: optionWords(words, question, id),
        picture: shown(optionPictureOf(question, id)),
      })),
      kept: kept && optionWords(words, question, kept),
      longestText: kind.longestText,
      required: question.required ?? false,
      value: answers[question.id],
    };
  });
}

function isForMany(question: Question): boolean {
  const control = kindOf(question).paper(question);
  return control.type === "choices" && control.choose === "any";
}
