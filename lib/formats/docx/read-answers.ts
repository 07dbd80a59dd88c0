import { easyReadRendition } from "#lib/consultation/easy-read.ts";
import { questionnaire, questionsOf } from "#lib/consultation/questionnaire.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { choiceTag } from "../choice-tag.ts";
import type { FormIdentity } from "../document.ts";
import { openWordFile } from "./open-package.ts";
import { propertyNames } from "./properties.ts";
import { controlsOf, type Filled, readControls } from "./read-controls.ts";
import { UnreadableAnswers } from "./unreadable.ts";

/** What a filled-in questionnaire says: of which one it is, and its answers as a draft keeps them. */
export interface FilledIn extends FormIdentity {
  /** By question id; a question without an answer is left out. Not validated. */
  readonly answers: Readonly<Record<string, DraftValue>>;
}

/** A question as far as reading goes. */
interface Asked {
  readonly id: string;
  /** "words" is written; the others are ticked. */
  readonly choose: "one" | "any" | "words";
  readonly options: readonly string[];
}

/**
 * Reads the answers out of a questionnaire that was filled in as a Word document.
 * Where one box may be ticked and more are, all of them are kept, so that the
 * validation can say so; controls that are no question's are passed over.
 *
 * @throws UnreadableAnswers whose `problem` says why the file cannot be read
 */
export function readAnswers(bytes: Uint8Array): FilledIn {
  const file = openWordFile(bytes);
  const form = identityIn(file.properties);
  const filled = readControls(file);
  const answers = questionsIn(form).flatMap((question) => {
    const value = valueOf(question, filled);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return { ...form, answers: Object.fromEntries(answers) };
}

function identityIn(properties: ReadonlyMap<string, string>): FormIdentity {
  const version = properties.get(propertyNames.form) ?? "";
  const rendition = properties.get(propertyNames.rendition);
  const isKnown = rendition === "standard" || rendition === "easy-read";
  if (!/^[1-9]\d{0,5}$/.test(version) || !isKnown)
    throw new UnreadableAnswers("not-ours");
  return { version: Number(version), rendition };
}

function questionsIn({ rendition }: FormIdentity): readonly Asked[] {
  if (rendition === "easy-read")
    return easyReadRendition.pages
      .flatMap(({ questions }) => questions)
      .map(({ id, options }) => ({
        id,
        choose: options ? "one" : "words",
        options: options?.map((option) => option.id) ?? [],
      }));
  return questionsOf(questionnaire).map((question) => {
    const { id } = question;
    const paper = kindOf(question).paper(question);
    return paper.type === "writing"
      ? { id, choose: "words", options: [] }
      : { id, choose: paper.choose, options: paper.options };
  });
}

function valueOf(
  { id, choose, options }: Asked,
  filled: readonly Filled[],
): DraftValue | undefined {
  if (choose === "words")
    return controlsOf(filled, id)
      .map(({ value }) => value)
      .filter((value) => typeof value === "string")
      .find((words) => words !== "");
  const ticked = options.filter((option) =>
    controlsOf(filled, choiceTag(id, option)).some(
      ({ value }) => value === true,
    ),
  );
  if (ticked.length === 0) return undefined;
  return choose === "one" && ticked.length === 1 ? ticked[0] : ticked;
}
