import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { renderDocx } from "#lib/formats/docx/render.ts";
import { answersIn } from "../filled-in.ts";
import { type Problem, UnreadableAnswers } from "../unreadable.ts";
import { readWordForm } from "./read-answers.ts";

/** A filled-in form with its answers, as its own version asks for them. */
function readAnswers(bytes: Uint8Array) {
  const { places, ...form } = readWordForm(bytes);
  return { ...form, answers: answersIn(renditions[form.rendition], places) };
}

const body = "word/document.xml";
const standard = await renderDocx(
  await readPublication("en", "questionnaire", undefined),
);
const easyRead = await renderDocx(
  await readPublication("en", "easy-read-questionnaire", undefined),
);

function rewritten(
  bytes: Uint8Array,
  rewrite: (xml: string) => string,
  path = body,
): Uint8Array {
  const files = unzipSync(bytes);
  const xml = rewrite(strFromU8(files[path] ?? new Uint8Array()));
  return zipSync({ ...files, [path]: strToU8(xml) });
}

/** As Word writes a control: `change` rewrites the one with the tag. */
function control(tag: string, change: (xml: string) => string) {
  return (xml: string) => {
    const [start, end] = [xml.indexOf(`<w:tag w:val="${tag}"/>`), "</w:sdt>"];
    assert.notEqual(start, -1, tag);
    const stop = xml.indexOf(end, start);
    return (
      xml.slice(0, start) + change(xml.slice(start, stop)) + xml.slice(stop)
    );
  };
}

function tick(tag: string) {
  return control(tag, (xml) =>
    xml.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>'),
  );
}

function write(tag: string, runs: string) {
  return control(tag, (xml) =>
    xml
      .replace("<w:showingPlcHdr/>", "")
      .replace(/<w:sdtContent>.*$/s, `<w:sdtContent>${runs}</w:sdtContent>`),
  );
}

function filledIn(
  bytes: Uint8Array,
  ...acts: readonly ((xml: string) => string)[]
) {
  return acts.reduce((file, act) => rewritten(file, act), bytes);
}

test("a questionnaire that nobody filled in has no answers", () => {
  assert.deepEqual(readAnswers(standard.bytes), {
    version: questionnaire.version,
    rendition: "standard",
    answers: {},
  });
});

test("ticks and words are read back as a draft keeps them", () => {
  const file = filledIn(
    standard.bytes,
    tick("capacity:senco"),
    tick("how-heard:kent-pact"),
    write(
      "priority-1-why",
      '<w:r><w:t xml:space="preserve">It would </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>help &lt;us&gt; &amp; them.</w:t><w:br/><w:t>Soon.</w:t></w:r>',
    ),
  );
  assert.deepEqual(readAnswers(file).answers, {
    capacity: "senco",
    "how-heard": ["kent-pact"],
    "priority-1-why": "It would help <us> & them.\nSoon.",
  });
});

test("two ticks where one is asked for are both kept, for the validation to name", () => {
  const file = filledIn(
    standard.bytes,
    tick("vision-agreement:tend-to-agree"),
    tick("vision-agreement:tend-to-disagree"),
  );
  assert.deepEqual(readAnswers(file).answers["vision-agreement"], [
    "tend-to-agree",
    "tend-to-disagree",
  ]);
});

test("a file whose tags another program dropped is read by its bookmarks", () => {
  const file = filledIn(easyRead.bytes, tick("capacity:other"), (xml) =>
    xml.replaceAll(/<w:tag [^>]*>/g, ""),
  );
  assert.deepEqual(readAnswers(file), {
    version: questionnaire.version,
    rendition: "easy-read",
    answers: { capacity: "other" },
  });
});

test("words that another program saved from where nothing is written are no answer", () => {
  const file = rewritten(standard.bytes, (xml) =>
    xml.replaceAll("<w:showingPlcHdr/>", ""),
  );
  assert.deepEqual(readAnswers(file).answers, {});
});

test("a control of no question is passed over", () => {
  const file = rewritten(standard.bytes, (xml) =>
    tick("capacity:senco")(xml).replace("capacity:senco", "capacity:king"),
  );
  assert.deepEqual(readAnswers(file).answers, {});
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

test("what is no Word document, or not ours, is refused in words", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
      ),
    );
  assert.equal(refused(new Uint8Array()), "not-word");
  assert.equal(refused(strToU8("Dear council, I agree.")), "not-word");
  assert.equal(refused(standard.bytes.slice(0, 5000)), "not-word");
  assert.equal(refused(zip({ "a.txt": "a" })), "not-word");
  assert.equal(
    refused(rewritten(standard.bytes, (xml) => xml.slice(0, -20))),
    "not-word",
  );
  assert.equal(
    refused(rewritten(standard.bytes, () => "<a/>", "docProps/custom.xml")),
    "not-ours",
  );
});

test("a document type, and so every entity of its own, is refused", () => {
  const file = rewritten(standard.bytes, (xml) =>
    xml.replace(
      "<w:document",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document',
    ),
  );
  assert.equal(refused(file), "not-word");
});

test("a file that swells when it is unpacked is refused before it is", () => {
  const swollen = zipSync({
    ...unzipSync(standard.bytes),
    [body]: new Uint8Array(13 * 1024 * 1024),
  });
  assert.ok(swollen.length < 1024 * 1024);
  assert.equal(refused(swollen), "too-large");
  assert.equal(refused(new Uint8Array(26 * 1024 * 1024)), "too-large");
});

test("a small file that would take minutes to read is refused before it is", () => {
  const around = (start: string, end: string, times: number) =>
    rewritten(standard.bytes, () =>
      ["<a>", start.repeat(times), end.repeat(times), "</a>"].join(""),
    );
  assert.equal(refused(around("<a>", "</a>", 100)), "too-large");
  assert.equal(refused(around("<a/>", "", 200_000)), "too-large");
  assert.equal(
    refused(around("", `<a ${"b".repeat(9000)}=""/>`, 1)),
    "too-large",
  );
});

test("a part that says that it is smaller than it is, is cut off and refused", () => {
  const part = strToU8(" ".repeat(1024 * 1024));
  const lying = zipSync({ ...unzipSync(standard.bytes), [body]: part });
  const size = new Uint8Array(new Uint32Array([part.length]).buffer);
  for (let at = 0; at < lying.length - 4; at += 1)
    if (size.every((byte, offset) => lying[at + offset] === byte))
      lying.set([100, 0, 0, 0], at);
  assert.equal(refused(lying), "not-word");
});
