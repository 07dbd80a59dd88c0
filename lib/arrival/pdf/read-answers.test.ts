import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import {
  PDFCheckBox,
  PDFDocument,
  PDFHexString,
  PDFRadioGroup,
  PDFTextField,
} from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { formCode } from "#lib/documents/page-code.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { renderLargePrint24, renderPdf } from "#lib/formats/pdf/render.ts";
import { type Problem, UnreadableAnswers } from "../unreadable.ts";
import { answersIn } from "../filled-in.ts";
import { readPdfForm } from "./read-answers.ts";

/** A filled-in form with its answers, as its own version asks for them. */
function readAnswers(bytes: Uint8Array) {
  const { places, ...form } = readPdfForm(bytes);
  return { ...form, answers: answersIn(renditions[form.rendition], places) };
}

const trees = [
  await readPublication("en", "questionnaire", undefined),
  await readPublication("en", "easy-read-questionnaire", undefined),
] as const;
const [standard, easyRead] = [
  (await renderPdf(trees[0])).bytes,
  (await renderPdf(trees[1])).bytes,
];
const written = "Więcej pomocy (\\ szybciej) “tak”.\nمرحبا";
const [{ form = missing() }] = trees;
const { version } = form;
const code = formCode({ ...form, locale: "en" });

function missing(): never {
  throw new Error("the questionnaire says not which one it is");
}

/** Every first option ticked, every option where many may be, words everywhere. */
function everything(tree: (typeof trees)[number]) {
  return Object.fromEntries(
    questionsIn(tree).map(({ id, control }) => {
      if (control.type === "writing")
        return [id, control.lines === 1 ? "ME14" : written] as const;
      const options = control.options.map((option) => option.id);
      return [id, control.choose === "one" ? options[0] : options] as const;
    }),
  );
}

async function filledByPdfLib(bytes: Uint8Array, packed: boolean) {
  const pdf = await PDFDocument.load(bytes);
  for (const field of pdf.getForm().getFields())
    if (field instanceof PDFTextField)
      // The typeface for drawing them has not these letters, so nothing is drawn.
      field.acroField.setValue(
        PDFHexString.fromText(field.isMultiline() ? written : "ME14"),
      );
    else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFRadioGroup)
      field.select(field.getOptions()[0] ?? "");
  return pdf.save({ useObjectStreams: packed, updateFieldAppearances: false });
}

const fieldObjects = z.map(
  z.string(),
  z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      multiline: z.boolean().optional(),
    }),
  ),
);

async function filledByPdfJs(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const fields = fieldObjects.parse(await pdf.getFieldObjects());
  for (const boxes of fields.values()) {
    const [first] = boxes.filter(({ type }) => type !== "");
    if (!first) continue;
    const words = first.multiline ? written : "ME14";
    const value = first.type === "text" ? words : true;
    pdf.annotationStorage.setValue(first.id, { value });
  }
  const saved = await pdf.saveDocument();
  await loading.destroy();
  return saved;
}

test("a questionnaire that nobody filled in has no answers", () => {
  const nothing = { version, locale: "en", answers: {} };
  assert.deepEqual(readAnswers(standard), {
    ...nothing,
    rendition: "standard",
  });
  assert.deepEqual(readAnswers(easyRead), {
    ...nothing,
    rendition: "easy-read",
  });
});

test("what pdf-lib fills in is read back, packed or not", async () => {
  for (const [index, bytes] of [standard, easyRead].entries())
    for (const packed of [true, false]) {
      const filled = await filledByPdfLib(bytes, packed);
      const tree = trees[index] ?? trees[0];
      assert.deepEqual(readAnswers(filled).answers, everything(tree));
    }
});

test("what pdf.js fills in and adds to the file is read back", async () => {
  for (const [index, bytes] of [standard, easyRead].entries()) {
    const filled = await filledByPdfJs(bytes);
    const tree = trees[index] ?? trees[0];
    assert.deepEqual(readAnswers(filled).answers, everything(tree));
  }
});

test("very large print is read back as any other size", async () => {
  const { bytes } = await renderLargePrint24(trees[0]);
  const filled = await filledByPdfLib(bytes, true);
  assert.deepEqual(readAnswers(filled).answers, everything(trees[0]));
});

test("a tick that is taken back is no answer", async () => {
  const pdf = await PDFDocument.load(await filledByPdfLib(standard, true));
  pdf.getForm().getRadioGroup(`${code}.capacity`).clear();
  pdf.getForm().getCheckBox(`${code}.how-heard:kent-pact`).uncheck();
  const { answers } = readAnswers(await pdf.save());
  assert.equal(answers["capacity"], undefined);
  assert.ok(!answers["how-heard"]?.includes("kent-pact"));
});

/** The file as a program leaves it that changes some of its letters. */
function changed(bytes: Uint8Array, from: string | RegExp, to: string) {
  const text = Buffer.from(bytes).toString("latin1");
  const other = text.replace(from, to);
  assert.ok(other !== text, String(from));
  return Buffer.from(other, "latin1");
}

test("boxes that another program ticks without a word in their field are read, all of them", () => {
  const one = /\/AS \/Off(\s+\/AP <<\s+\/N <<\s+\/(?:strongly|tend-to)-agree )/;
  const twice = changed(
    changed(standard, one, "/AS /strongly-agree$1"),
    one,
    "/AS /tend-to-agree$1",
  );
  assert.deepEqual(readAnswers(twice).answers, {
    "vision-agreement": ["strongly-agree", "tend-to-agree"],
  });
});

test("a field or an option that is no question's is passed over", () => {
  const option = changed(
    standard,
    "/T (capacity)\n",
    "/T (capacity)\n  /V /king\n",
  );
  assert.deepEqual(readAnswers(option).answers, {});
  const field = changed(
    standard,
    "/T (organisation)\n",
    "/T (__proto__)\n  /V (x)\n",
  );
  assert.deepEqual(readAnswers(field).answers, {});
});

function refused(bytes: Uint8Array): Problem | undefined {
  try {
    readAnswers(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableAnswers) return error.problem;
    throw error;
  }
}

test("what is no PDF, or not ours, is refused in words", async () => {
  const letter = (text: string) => Buffer.from(text, "latin1");
  assert.equal(refused(new Uint8Array()), "not-pdf");
  assert.equal(refused(letter("Dear council, I agree.")), "not-pdf");
  assert.equal(refused(letter("%PDF-1.7\n")), "damaged");
  assert.equal(refused(letter("%PDF-1.7\n%%EOF")), "damaged");
  assert.equal(refused(new Uint8Array(26 * 1024 * 1024)), "too-large");
  const flat = await PDFDocument.create();
  flat.addPage();
  assert.equal(refused(await flat.save()), "no-fields");
  flat.getForm().createTextField("name").setText("Somebody");
  assert.equal(refused(await flat.save()), "not-ours");
  const another = changed(standard, `(${code})`, "(KENT-SEND/1/STANDARD/XX)");
  assert.equal(refused(another), "not-ours");
  const other = changed(standard, "/DA (/Helv", "/XFA (a) /DA (/Helv");
  assert.equal(
    refused(changed(other, "/Fields", "/XFA [] /Fields")),
    "not-ours",
  );
});

test("two questionnaires in one file are refused: nobody could say whose answers are whose", async () => {
  const pdf = await PDFDocument.load(standard);
  pdf.getForm().createTextField("KENT-SEND/1/EASY-READ/EN.capacity");
  assert.equal(refused(await pdf.save()), "not-ours");
});

test("a file under a password is refused", async () => {
  const pdf = await PDFDocument.load(standard);
  pdf.encrypt({ userPassword: "", ownerPassword: "secret" });
  assert.equal(refused(await pdf.save()), "encrypted");
});

test("a file that was not sent whole is refused, wherever it is cut off", async () => {
  const filled = await filledByPdfJs(standard);
  for (const part of [0.1, 0.5, 0.9, 0.99, 0.999]) {
    const cut = filled.slice(0, filled.length * part);
    assert.equal(refused(cut), "damaged", String(part));
  }
});

/** A file of a single object that others are packed into. */
function packing(packed: Uint8Array, about: string) {
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4${about}/Length ${String(packed.length)}>>stream\n`;
  const tail = "\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF";
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]);
}

test("a file that swells when it is unpacked is refused before it is", () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, " "), { level: 1 });
  assert.ok(bomb.length < 1024 * 1024);
  assert.equal(refused(packing(bomb, "/Filter/FlateDecode")), "too-large");
  const twice = packing(deflateSync(bomb), "/Filter[/FlateDecode/FlateDecode]");
  assert.equal(refused(twice), "damaged");
  assert.equal(refused(packing(bomb, "/Filter/LZWDecode")), "damaged");
});

test("a small file that would take minutes to read is refused before it is", () => {
  const file = (body: string) =>
    Buffer.from(`%PDF-1.7\n${body}\ntrailer\n<</Root 1 0 R>>\n%%EOF`);
  const started = performance.now();
  assert.equal(refused(file(`1 0 obj ${"[".repeat(5000)}`)), "too-large");
  assert.equal(refused(file(`1 0 obj [${"0 ".repeat(3e6)}]`)), "too-large");
  assert.equal(refused(file(`1 0 obj ${"(".repeat(3e6)}`)), "damaged");
  assert.equal(refused(file("1 0 obj <</A 0>>stream ".repeat(1e5))), "damaged");
  assert.equal(refused(file("1 0 obj 2 0 R 2 0 obj 1 0 R")), "damaged");
  const pairs = deflateSync(
    Buffer.from(`${"1 0 ".repeat(1e5)}(${"a".repeat(1e6)})`),
  );
  const many = packing(pairs, "/Filter/FlateDecode");
  const overlapping = changed(many, "/N 1/First 4", "/N 100000/First 400000");
  assert.equal(refused(overlapping), "too-large");
  assert.ok(performance.now() - started < 20_000);
});

test("a field that stands below itself is not followed for ever", () => {
  const circle = changed(
    standard,
    /(\d+)( 0 obj\n<<\n {2}\/T \(KENT-SEND\S+\)\n {2}\/Kids \[)/,
    "$1$2$1 0 R ",
  );
  assert.equal(refused(circle), "not-ours");
});

test("words are read in every encoding that programs write", () => {
  const typed = (value: string) =>
    readAnswers(
      changed(
        standard,
        "/T (organisation)\n",
        `/T (organisation)\n /V ${value}\n`,
      ),
    ).answers["organisation"];
  assert.equal(typed("(caf\\351 \\(\\200\\)\\r\\nA\\\nB)"), "café (•)\nAB");
  assert.equal(typed("<FEFF0141 00F3 0064 017A>"), "Łódź");
  assert.equal(typed("<FFFE4101F300>"), "Łó");
  assert.equal(typed("<EFBBBFC581C3B3>"), "Łó");
  assert.equal(typed("<FEFF001B0065006E001B00410000D800>"), "A\ufffd");
  assert.equal(typed("(  )"), undefined);
});
