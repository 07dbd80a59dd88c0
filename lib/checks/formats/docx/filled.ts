import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { DocumentTree, QuestionBlock } from "#lib/documents/document.ts";
import { openWordFile } from "#lib/arrival/word/open-package.ts";
import { controlsOf, readControls } from "#lib/arrival/word/read-controls.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";

const body = "word/document.xml";
const written = "Two words & more,\non two lines.";
const writtenRuns =
  '<w:r><w:t xml:space="preserve">Two words &amp; </w:t></w:r><w:r><w:t>more,</w:t><w:br/><w:t>on two lines.</w:t></w:r>';

/** A document with its first box of each question ticked and its writing spaces written in, as Word saves that. */
export function fill(bytes: Uint8Array, tree: DocumentTree): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[body] ?? new Uint8Array());
  const filled = questionsIn(tree).reduce(answered, xml);
  return zipSync({ ...files, [body]: strToU8(filled) });
}

function answered(xml: string, question: QuestionBlock): string {
  const [tag = question.id] = tagsOf(question);
  const start = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  const stop = xml.indexOf("</w:sdt>", start);
  if (start < 0) throw new Error(`the file has no control for ${tag}`);
  const control = xml
    .slice(start, stop)
    .replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
    .replace(
      /<w:showingPlcHdr\/>(.*<w:sdtContent>).*<\/w:sdtContent>/s,
      `$1${writtenRuns}</w:sdtContent>`,
    );
  return xml.slice(0, start) + control + xml.slice(stop);
}

/** The tags of a question's controls, in order. */
export function tagsOf({ id, control }: QuestionBlock): readonly string[] {
  return control.type === "choices"
    ? control.options.map((option) => choiceTag(id, option.id))
    : [id];
}

/** What of the filled-in document is not read back, a sentence each. */
export function notReadBack(
  bytes: Uint8Array,
  tree: DocumentTree,
  state: string,
): readonly string[] {
  const questions = questionsIn(tree);
  if (questions.length === 0) return [];
  const filled = readControls(openWordFile(bytes));
  return questions.flatMap((question) =>
    tagsOf(question).flatMap((tag, index) => {
      const isWritten = question.control.type === "writing";
      const should = isWritten ? written : index === 0;
      const values = controlsOf(filled, tag).map(({ value }) => value);
      return values.length === 1 && values[0] === should
        ? []
        : [`${tag} is read back ${state} as ${JSON.stringify(values)}`];
    }),
  );
}
