import type {
  Question,
  QuestionKind,
} from "#lib/consultation/questionnaire.ts";
import { agreement } from "./agreement.ts";
import { email } from "./email.ts";
import type { Kind } from "./kind.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { openText } from "./open-text.ts";
import { postcodeDistrictKind } from "./postcode-district.ts";
import { shortText } from "./short-text.ts";
import { singleChoice } from "./single-choice.ts";

const kinds: {
  readonly [K in QuestionKind]: Kind<Extract<Question, { kind: K }>>;
} = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  agreement,
  "open-text": openText,
  "short-text": shortText,
  "postcode-district": postcodeDistrictKind,
  email,
};

/** Whether there is such a kind of question: others may have published what is read. */
export function isKind(kind: unknown): kind is QuestionKind {
  return typeof kind === "string" && Object.hasOwn(kinds, kind);
}

/** The kind of a question, with all that can be asked of it. */
export function kindOf<Q extends Question>(question: Q): Kind<Q> {
  // The table pairs each kind with its own question type; TypeScript cannot follow that through the index.
  return kinds[question.kind] as unknown as Kind<Q>;
}
