import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { DocumentTree, QuestionBlock } from "#lib/documents/document.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { readPdfForm } from "#lib/arrival/pdf/read-answers.ts";
import { printedBy } from "./program.ts";

const written = "Two words & more, żółć,\non two lines.";
const writtenOnOneLine = "ME14 (1)";

/** What is not read back of a form that pdf.js filled in and qpdf saved anew, a sentence each. */
export async function filledProblems(
  path: string,
  tree: DocumentTree,
): Promise<readonly string[]> {
  if (!tree.form) return [];
  const folder = await mkdtemp(join(tmpdir(), "filled-in-"));
  try {
    const filled = join(folder, "filled.pdf");
    const packed = join(folder, "packed.pdf");
    const bytes = await fill(path);
    await writeFile(filled, bytes);
    const pack = ["--object-streams=generate", "--linearize"];
    await printedBy("qpdf", ...pack, filled, packed);
    return [
      ...notReadBack(bytes, tree, "as pdf.js saves it"),
      ...notReadBack(await readFile(packed), tree, "as qpdf packs it"),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const fields = z.map(
  z.string(),
  z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      multiline: z.boolean().optional(),
    }),
  ),
);

/** The first box of each group and all that stand alone are ticked, and words are everywhere. */
async function fill(path: string): Promise<Uint8Array> {
  const data = new Uint8Array(await readFile(path));
  const loading = getDocument({ data, verbosity: 0 });
  try {
    const pdf = await loading.promise;
    for (const boxes of fields.parse(await pdf.getFieldObjects()).values()) {
      const first = boxes.find(({ type }) => type !== "");
      if (!first) continue;
      const words = first.multiline ? written : writtenOnOneLine;
      const value = first.type === "text" ? words : true;
      pdf.annotationStorage.setValue(first.id, { value });
    }
    return await pdf.saveDocument();
  } finally {
    await loading.destroy();
  }
}

function notReadBack(
  bytes: Uint8Array,
  tree: DocumentTree,
  state: string,
): readonly string[] {
  const { places } = readPdfForm(bytes);
  const isReadBack = ({ id, control }: QuestionBlock) => {
    if (control.type === "writing")
      return (
        places.wordsIn(id) ===
        (control.lines === 1 ? writtenOnOneLine : written)
      );
    const { choose } = control;
    return control.options.every(
      (option, index) =>
        places.isTicked(choiceTag(id, option.id)) ===
        (choose === "any" || index === 0),
    );
  };
  return questionsIn(tree)
    .filter((question) => !isReadBack(question))
    .map(({ id }) => `${id} is not read back ${state}`);
}
