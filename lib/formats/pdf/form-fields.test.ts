import assert from "node:assert/strict";
import { test } from "node:test";
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from "@cantoo/pdf-lib";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { withFields } from "./form-fields.ts";
import { formCode } from "#lib/documents/page-code.ts";
import { renderLargePrint18, renderPdf } from "./render.ts";

const trees = [
  await readPublication("en", "questionnaire", undefined),
  await readPublication("en", "easy-read-questionnaire", undefined),
  await specimen("en"),
  await specimen("ar"),
] as const;

type Tree = (typeof trees)[number];
const standard = new Map<Tree, ReturnType<typeof renderPdf>>();

/** Typeset once for all tests: that takes most of their time. */
function standardPdf(tree: Tree) {
  const made = standard.get(tree) ?? renderPdf(tree);
  standard.set(tree, made);
  return made;
}

test("every box and every place to write is one field, and there is no other", async () => {
  for (const tree of trees)
    for (const render of [standardPdf, renderLargePrint18]) {
      const pdf = await PDFDocument.load((await render(tree)).bytes);
      const fields = pdf.getForm().getFields();
      const { form, locale } = tree;
      assert.ok(form);
      const code = formCode({ ...form, locale });
      const should = questionsIn(tree).flatMap(({ id, control }) => {
        if (control.type === "writing") return [[id, 1] as const];
        const { options } = control;
        return control.choose === "one"
          ? [[id, options.length] as const]
          : options.map((option) => [choiceTag(id, option.id), 1] as const);
      });
      assert.deepEqual(
        fields.map((field) => [
          field.getName(),
          field.acroField.getWidgets().length,
        ]),
        should.map(([name, boxes]) => [`${code}.${name}`, boxes]),
      );
    }
});

test("every field says what it is for, and stands in the structure where its box is", async () => {
  for (const tree of trees) {
    const pdf = await PDFDocument.load((await standardPdf(tree)).bytes);
    const parents = pdf.catalog
      .lookup(PDFName.of("StructTreeRoot"), PDFDict)
      .lookup(PDFName.of("ParentTree"), PDFDict)
      .lookup(PDFName.of("Nums"))
      ?.toString();
    const widgets = pdf
      .getForm()
      .getFields()
      .flatMap((field) => field.acroField.getWidgets());
    assert.ok(widgets.length > 0);
    for (const { dict } of widgets) {
      const said = dict.lookup(PDFName.of("TU"));
      assert.ok(said instanceof PDFString || said instanceof PDFHexString);
      assert.match(said.decodeText(), /^Question \d+: ./);
      const key = dict.lookup(PDFName.of("StructParent"), PDFNumber).asNumber();
      const entry = new RegExp(`[[ \\n]${String(key)} (\\d+) 0 R`);
      const parent = entry.exec(parents ?? "")?.[1];
      const element = [...pdf.context.enumerateIndirectObjects()].find(
        ([reference]) => String(reference.objectNumber) === parent,
      )?.[1];
      assert.ok(element instanceof PDFDict);
      assert.equal(element.get(PDFName.of("S")), PDFName.of("Form"));
      assert.equal(element.get(PDFName.of("Type")), PDFName.of("StructElem"));
    }
  }
});

test("a document that nobody fills in has no form", async () => {
  const summary = await readPublication("en", "summary", undefined);
  const { bytes } = await renderPdf(summary);
  assert.ok(!Buffer.from(bytes).includes("/AcroForm"));
});

test("a place of no question, or a question without its places, stops the rendering", async () => {
  const tree = await specimen("en");
  // Without a form its places stay as they are.
  const { form, ...plain } = tree;
  assert.ok(form);
  const { bytes } = await renderPdf(plain);
  const [blocks, questions] = tree.parts;
  assert.ok(blocks && questions);
  const asking = (asked: typeof questions.blocks) => ({
    ...tree,
    parts: [blocks, { ...questions, blocks: asked }],
  });
  assert.throws(
    () => withFields(bytes, asking(questions.blocks.slice(1))),
    /specimen-one/,
  );
  assert.throws(
    () =>
      withFields(
        bytes,
        asking(
          questions.blocks.map((block) =>
            block.type === "question" && block.id === "specimen-words"
              ? { ...block, id: "specimen-other" }
              : block,
          ),
        ),
      ),
    /specimen-/,
  );
});
