import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { DocumentTree, QuestionBlock } from "#lib/documents/document.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { formCode } from "#lib/documents/page-code.ts";
import type { ReadPage, ReadPdf } from "./read.ts";
import { elementsOf } from "./structure.ts";

/** What is wrong with the fields of a form, a sentence each. */
export function fieldProblems(
  { pages }: ReadPdf,
  tree: DocumentTree,
): readonly string[] {
  const should = boxesOf(tree);
  const are = pages.flatMap(({ fields }) => fields);
  const missing = should.flatMap(({ name, words }, index) => {
    const field = are[index];
    if (field?.name !== name)
      return [`it has the field ${field?.name ?? "none"} in place of ${name}`];
    return words.every((part) => field.tooltip.includes(part))
      ? []
      : [`its field ${name} does not say what it is for: "${field.tooltip}"`];
  });
  return [
    ...missing.slice(0, 3),
    ...(are.length > should.length ? ["it has fields of no question"] : []),
    ...pages.flatMap(outsideStructure),
  ];
}

interface Box {
  readonly name: string;
  /** What its tooltip has to say. */
  readonly words: readonly string[];
}

/** Every box and every place to write, in reading order. */
function boxesOf(tree: DocumentTree): readonly Box[] {
  const { form, locale } = tree;
  if (!form) return [];
  const code = formCode({ ...form, locale });
  return questionsIn(tree)
    .flatMap(boxesOfQuestion)
    .map(({ name, words }) => ({ name: `${code}.${name}`, words }));
}

function boxesOfQuestion({
  id,
  label,
  control,
}: QuestionBlock): readonly Box[] {
  if (control.type === "writing") return [{ name: id, words: [label] }];
  return control.options.map((option) => ({
    name: control.choose === "one" ? id : choiceTag(id, option.id),
    words: [label, option.label],
  }));
}

function outsideStructure(
  { structure, fields }: ReadPage,
  index: number,
): readonly string[] {
  const inTree = elementsOf(structure)
    .filter(({ role }) => role === "Form")
    .flatMap(({ children }) => children)
    .map((child) => ("id" in child ? child.id : ""));
  const inOrder = fields.map(({ id }) => id);
  return inTree.join() === inOrder.join()
    ? []
    : [`page ${String(index + 1)} has fields that its structure has not`];
}
