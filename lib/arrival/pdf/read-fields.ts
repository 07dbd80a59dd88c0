import { UnreadableAnswers } from "../unreadable.ts";
import type { PdfFile } from "./open-file.ts";
import { type Dictionary, isDictionary, Name } from "./read-values.ts";
import { wordsOf } from "./read-text.ts";

/** What a field of a PDF holds. */
export interface Field {
  /** With those of the fields above it: "form.question". */
  readonly name: string;
  /** What is written in it; empty where nothing is, and for boxes. */
  readonly words: string;
  /** Which of its boxes are ticked, by the names of their states. */
  readonly ticked: readonly string[];
}

/** Far more than any questionnaire has. */
const mostFields = 4000;
const deepest = 16;

/**
 * The fields of a PDF in their order.
 *
 * @throws UnreadableAnswers where it has none, or more than a questionnaire can
 *   have, or is a form of another kind (XFA)
 */
export function fieldsIn(file: PdfFile): readonly Field[] {
  const form = file.resolve(file.catalog.get("AcroForm"));
  if (!isDictionary(form)) throw new UnreadableAnswers("no-fields");
  if (form.has("XFA")) throw new UnreadableAnswers("not-ours");
  const found = fieldsBelow({ name: "", of: form, kids: "Fields" }, file, {
    left: mostFields,
  });
  if (found.length === 0) throw new UnreadableAnswers("no-fields");
  return found;
}

interface Above {
  readonly name: string;
  readonly of: Dictionary;
  readonly kids: "Fields" | "Kids";
}

function fieldsBelow(
  { name, of, kids }: Above,
  file: PdfFile,
  counter: { left: number },
  depth = 0,
): readonly Field[] {
  return kidsOf(of, kids, file).flatMap((kid) => {
    counter.left -= 1;
    if (counter.left < 0 || depth > deepest)
      throw new UnreadableAnswers("not-ours");
    const part = file.resolve(kid.get("T"));
    if (typeof part !== "string") return [];
    const full = name === "" ? wordsOf(part) : `${name}.${wordsOf(part)}`;
    const below = fieldsBelow(
      { name: full, of: kid, kids: "Kids" },
      file,
      counter,
      depth + 1,
    );
    return below.length > 0 ? below : [fieldOf(full, kid, file)];
  });
}

function kidsOf(of: Dictionary, key: "Fields" | "Kids", file: PdfFile) {
  const kids = file.resolve(of.get(key));
  if (!Array.isArray(kids)) return [];
  return [kids].flat().map(file.resolve).filter(isDictionary);
}

function fieldOf(name: string, field: Dictionary, file: PdfFile): Field {
  const value = file.resolve(field.get("V"));
  if (value instanceof Name)
    return { name, words: "", ticked: value.name === off ? [] : [value.name] };
  const written =
    typeof value === "string" ? value : file.unpack(field.get("V"));
  if (written !== undefined)
    return { name, words: wordsOf(written).trim(), ticked: [] };
  return { name, words: "", ticked: statesOf(field, file) };
}

const off = "Off";

/** Some programs tick the boxes alone, and say nothing in the field. */
function statesOf(field: Dictionary, file: PdfFile): readonly string[] {
  return [field, ...kidsOf(field, "Kids", file)]
    .map((box) => file.resolve(box.get("AS")))
    .flatMap((state) => (state instanceof Name ? [state.name] : []))
    .filter((state) => state !== off);
}
