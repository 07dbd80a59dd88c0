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
import type { Line } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";

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

/** How a question is filled in on a screen. */
export type Control =
  | { readonly type: "choices"; readonly choose: "one" | "any" }
  | { readonly type: "line"; readonly line: Line }
  | { readonly type: "box" };

/** A question with its words: all that its field shows but the answer. */
export interface Field {
  readonly id: string;
  readonly control: Control;
  readonly label: string;
  readonly hint: string | undefined;
  readonly picture: Picture | undefined;
  readonly options: readonly FieldOption[];
  readonly longestText: number;
  readonly required: boolean;
}

/** @param chooseAny says on the screen that more than one may be chosen; paper speaks of boxes instead */
export function fieldsOf(
  form: Questionnaire,
  questions: readonly Question[],
  words: QuestionnaireWords,
  chooseAny: string,
): readonly Field[] {
  const shown = (name: string | undefined) =>
    name === undefined ? undefined : pictureOf(words, name);
  return questions.map((question) => {
    const kind = kindOf(question);
    const { hint } = questionWords(words, question.id);
    const control = controlOf(question);
    const isForMany = control.type === "choices" && control.choose === "any";
    const hints = [hint, isForMany ? chooseAny : undefined];
    return {
      id: question.id,
      control,
      label: numberedLabel(form, words, question.id),
      hint: hints.filter(Boolean).join(" ") || undefined,
      picture: shown(question.picture),
      options: kind.offered(question).map((id) => ({
        id,
        label: optionWords(words, question, id),
        picture: shown(optionPictureOf(question, id)),
      })),
      longestText: kind.longestText,
      required: question.required ?? false,
    };
  });
}

function controlOf(question: Question): Control {
  const kind = kindOf(question);
  const onPaper = kind.paper(question);
  if (onPaper.type === "choices") return onPaper;
  return kind.line ? { type: "line", line: kind.line } : { type: "box" };
}
