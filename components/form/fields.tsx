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

/** A question, as its kind is filled in on a screen. */
export function QuestionField(props: FieldProps) {
  const { control } = props.field;
  switch (control.type) {
    case "choices":
      return <ChoiceField {...props} choose={control.choose} />;
    case "line":
      return <InputField {...props} line={control.line} />;
    case "box":
      return <TextAreaField {...props} />;
  }
}
