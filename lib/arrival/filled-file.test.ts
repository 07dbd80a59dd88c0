import assert from "node:assert/strict";
import { test } from "node:test";
import { PDFDocument, PDFRadioGroup } from "@cantoo/pdf-lib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { renderDocx } from "#lib/formats/docx/render.ts";
import { renderPdf } from "#lib/formats/pdf/render.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { answersIn, type FilledIn } from "./filled-in.ts";
import { readFilledFile } from "./filled-file.ts";

const form = await renderDocx(
  await readPublication("en", "questionnaire", undefined),
);

const answersOf = ({ rendition, places }: FilledIn) =>
  answersIn(renditions[rendition], places);

const problemOf = async (content: Uint8Array) => {
  const read = await readFilledFile(content);
  return read.ok ? "none" : read.problem;
};

test("a Word form is read by its content, whatever it is called", async () => {
  const read = await readFilledFile(form.bytes);
  assert.equal(read.ok && read.filled.rendition, "standard");
  assert.deepEqual(read.ok && answersOf(read.filled), {});
});

test("a PDF form that was filled in on a screen is read as well", async () => {
  const blank = await renderPdf(
    await readPublication("pl", "questionnaire", undefined),
  );
  const pdf = await PDFDocument.load(blank.bytes);
  for (const field of pdf.getForm().getFields())
    if (field instanceof PDFRadioGroup && /capacity$/.test(field.getName()))
      field.select(field.getOptions()[0] ?? "");
  const read = await readFilledFile(
    await pdf.save({ updateFieldAppearances: false }),
  );
  assert.ok(read.ok);
  assert.equal(read.filled.locale, "pl");
  assert.deepEqual(Object.keys(answersOf(read.filled)), ["capacity"]);
});

test("a file that is something else is named for what it is", async () => {
  assert.equal(await problemOf(strToU8("Dear council")), "unknown-type");
  assert.equal(await problemOf(new Uint8Array()), "unknown-type");
  assert.equal(await problemOf(strToU8("%PDF-1.7\n%%EOF")), "damaged");
  const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  assert.equal(await problemOf(locked), "encrypted");
  assert.equal(await problemOf(form.bytes.slice(0, 4000)), "not-word");
  const other = zipSync({
    ...unzipSync(form.bytes),
    "docProps/custom.xml": strToU8("<a/>"),
  });
  assert.equal(await problemOf(other), "not-ours");
});

test("a file that swells when it is unpacked is refused before it is", async () => {
  const bomb = zipSync({
    ...unzipSync(form.bytes),
    "word/document.xml": [new Uint8Array(32 * 1024 * 1024), { level: 1 }],
  });
  assert.ok(bomb.length < 1024 * 1024);
  assert.equal(await problemOf(bomb), "too-large");
});
