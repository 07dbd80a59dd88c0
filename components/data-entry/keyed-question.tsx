import { useTranslations } from "next-intl";
import { noneCode, optionCode } from "#lib/arrival/option-codes.ts";
import { firstField } from "./first-field.ts";
import type { KeyedField, OnPaper } from "./field-words.ts";

interface Props {
  /** Whether the page begins here. */
  readonly begins: boolean;
  readonly field: KeyedField;
  /** How the paper's language is written: for readers of screens. */
  readonly language: { readonly tag: string; readonly direction: string };
  readonly problem: string | undefined;
}

/** One question as on paper: boxes with the keys that choose them, or a box to type what is written. */
export function KeyedQuestion(props: Props) {
  return props.field.paper.type === "choices" ? (
    <Choices {...props} choose={props.field.paper.choose} />
  ) : (
    <Writing {...props} lines={props.field.paper.lines} />
  );
}

function Choices({
  begins,
  field,
  language,
  problem,
  choose,
}: Props & { readonly choose: "one" | "any" }) {
  const t = useTranslations("data-entry.key");
  const type = choose === "one" ? "radio" : "checkbox";
  const typed = [field.typed ?? []].flat();
  return (
    <fieldset
      aria-describedby={problem && `${field.id}-problem`}
      className={problem ? "keyed invalid" : "keyed"}
    >
      <legend>
        <Label field={field} language={language} />
      </legend>
      <FieldProblem id={field.id} problem={problem} />
      <div className="keyed-options">
        {field.options.map((option, index) => (
          <label className="keyed-option" key={option.id}>
            <input
              {...(begins && index === 0 && firstField)}
              data-code={optionCode(index)}
              defaultChecked={typed.includes(option.id)}
              id={index === 0 ? field.id : `${field.id}-${option.id}`}
              name={field.id}
              type={type}
              value={option.id}
            />
            <kbd aria-hidden="true">{optionCode(index)}</kbd>
            <Both of={option} language={language} />
          </label>
        ))}
        {choose === "one" && (
          <label className="keyed-option none">
            <input
              data-code={noneCode}
              id={`${field.id}-none`}
              name={field.id}
              type="radio"
              value=""
            />
            <kbd aria-hidden="true">{noneCode}</kbd>
            <span>{t("none")}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}

function Writing({
  field,
  language,
  problem,
  lines,
}: Props & { readonly lines: number }) {
  const box = {
    "aria-describedby": problem && `${field.id}-problem`,
    "aria-invalid": problem ? true : undefined,
    autoComplete: "off",
    defaultValue: field.typed,
    dir: "auto",
    id: field.id,
    lang: language.tag,
    name: field.id,
    spellCheck: false,
  };
  return (
    <div className={problem ? "keyed invalid" : "keyed"}>
      <label htmlFor={field.id}>
        <Label field={field} language={language} />
      </label>
      <FieldProblem id={field.id} problem={problem} />
      {lines === 1 ? (
        <input {...box} type="text" />
      ) : (
        <textarea {...box} rows={2} />
      )}
    </div>
  );
}

function Label({ field, language }: Pick<Props, "field" | "language">) {
  return (
    <>
      <span className="keyed-number">{field.number}.</span>{" "}
      <Both of={field.label} language={language} />
    </>
  );
}

/** Words of the paper, and their English below where they are in another language. */
export function Both({
  of,
  language,
}: {
  readonly of: OnPaper;
  readonly language: Props["language"];
}) {
  if (of.english === undefined) return <span>{of.words}</span>;
  return (
    <span>
      <span dir={language.direction} lang={language.tag}>
        {of.words}
      </span>{" "}
      <small>{of.english}</small>
    </span>
  );
}

function FieldProblem({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: string | undefined;
}) {
  if (!problem) return null;
  return (
    <p className="keyed-problem" id={`${id}-problem`}>
      {problem}
    </p>
  );
}
