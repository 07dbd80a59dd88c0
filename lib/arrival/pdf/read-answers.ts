import { choiceTag } from "#lib/documents/choice-tag.ts";
import { type FormInLanguage, readFormCode } from "#lib/documents/page-code.ts";
import type { FilledIn } from "../filled-in.ts";
import { UnreadableAnswers } from "../unreadable.ts";
import { openPdf } from "./open-file.ts";
import { type Field, fieldsIn } from "./read-fields.ts";

/** What a filled-in PDF says: also in which language its words were. */
export type FilledInPdf = FilledIn & FormInLanguage;

/**
 * Reads a questionnaire whose PDF was filled in on a screen: what its fields hold,
 * whether the questionnaire asks it or not.
 *
 * @throws UnreadableAnswers whose `problem` says why the file cannot be read
 */
export function readPdfForm(bytes: Uint8Array): FilledInPdf {
  const found = fieldsIn(openPdf(bytes)).flatMap(placed);
  const [code, another] = new Set(found.map((field) => field.code));
  const form = code === undefined ? undefined : readFormCode(code);
  if (!form || another !== undefined) throw new UnreadableAnswers("not-ours");
  const ticked = new Set(found.flatMap(tagsOf));
  const written = found.filter(({ words }) => words !== "");
  return {
    ...form,
    places: {
      isTicked: (tag) => ticked.has(tag),
      wordsIn: (question) =>
        written.find(({ tag }) => tag === question)?.words ?? "",
    },
  };
}

interface Placed extends Field {
  /** Of the form that it is of. */
  readonly code: string;
  /** See `choiceTag`. */
  readonly tag: string;
}

/** A field is named after its form and after what it answers; others are nobody's. */
function placed(field: Field): readonly Placed[] {
  const [code = "", tag, ...more] = field.name.split(".");
  if (tag === undefined || more.length > 0 || !readFormCode(code)) return [];
  return [{ ...field, code, tag }];
}

/** A box that stands alone is named after its option; in a group its state is. */
function tagsOf({ tag, ticked }: Placed): readonly string[] {
  if (ticked.length > 0 && tag.includes(":")) return [tag];
  return ticked.map((state) => choiceTag(tag, state));
}
