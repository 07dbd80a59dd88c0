import type { QuestionKind } from "#lib/consultation/questionnaire.ts";
import { ChoiceField } from "./choice-field.tsx";
import { InputField } from "./input-field.tsx";
import { TextAreaField } from "./text-area-field.tsx";
import type { Field } from "./words.ts";

/** What every field is given. */
export interface FieldProps {
  readonly field: Field;
  readonly errorPrefix: string;
  /** The label is the page's heading. */
  readonly heading: boolean;
}

/** How each kind of question is filled in on a screen. */
const controls: Readonly<
  Record<QuestionKind, (props: FieldProps) => React.ReactNode>
> = {
  "single-choice": (props) => <ChoiceField {...props} type="radio" />,
  "multiple-choice": (props) => <ChoiceField {...props} type="checkbox" />,
  agreement: (props) => <ChoiceField {...props} type="radio" />,
  "open-text": (props) => <TextAreaField {...props} />,
  "short-text": (props) => (
    <InputField {...props} autoComplete="organization" />
  ),
  "postcode-district": (props) => (
    <InputField {...props} autoComplete="postal-code" width="short" />
  ),
  email: (props) => <InputField {...props} autoComplete="email" type="email" />,
};

export function QuestionField(props: FieldProps) {
  return controls[props.field.kind](props);
}
