import type { Question } from "#lib/consultation/questionnaire.ts";
import {
  numberedLabel,
  optionWords,
  type QuestionnaireWords,
  questionWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

/** A question with its words and what was answered so far: all that its field shows. */
export interface Field {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly longestText: number;
  readonly required: boolean;
  readonly value: DraftValue | undefined;
}

/** @param chooseAny says on the screen that more than one may be chosen; paper speaks of boxes instead */
export function fieldsOf(
  questions: readonly Question[],
  words: QuestionnaireWords,
  answers: DraftAnswers,
  chooseAny: string,
): readonly Field[] {
  return questions.map((question) => {
    const kind = kindOf(question);
    const { hint } = questionWords(words, question.id);
    const hints = [hint, isForMany(question) ? chooseAny : undefined];
    return {
      id: question.id,
      kind: question.kind,
      label: numberedLabel(words, question.id),
      hint: hints.filter(Boolean).join(" ") || undefined,
      options: kind
        .options(question)
        .map((id) => ({ id, label: optionWords(words, question, id) })),
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
