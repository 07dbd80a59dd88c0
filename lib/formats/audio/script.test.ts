import assert from "node:assert/strict";
import { test } from "node:test";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { scriptOf } from "./script.ts";
import { ssmlOf } from "./ssml.ts";

const chapters = scriptOf(await specimen("en"));
const said = (index: number) =>
  (chapters[index]?.utterances ?? []).map(({ text }) => text);

test("a recording says first what it is and that a computer speaks", () => {
  assert.equal(chapters[0]?.title, "A specimen document");
  assert.deepEqual(said(0), [
    "A specimen document",
    "This recording was made with a computer voice.",
    "This is a specimen.",
  ]);
});

test("each part is a chapter, and the last one says that it is the end", () => {
  assert.deepEqual(
    chapters.slice(1).map(({ title }) => title),
    ["Every kind of block", "Every kind of question"],
  );
  assert.equal(said(2).at(-1), "End of: A specimen document.");
});

test("lists are numbered where they are, and each cell follows what its column is called", () => {
  const words = said(1);
  assert.ok(words.includes("1: Do this"));
  assert.ok(words.includes("A first thing"));
  const table = words.indexOf("Workstream: A");
  assert.deepEqual(words.slice(table, table + 2), [
    "Workstream: A",
    "What it is about: Working with readers and writers",
  ]);
});

test("a question is read with its number, then its condition, hint and options", () => {
  const words = said(2);
  const second = words.indexOf("Question 2");
  assert.deepEqual(words.slice(second, second + 6), [
    "Question 2",
    "Which of these fit?",
    "Answer this only if you ticked “Yes” for question 1.",
    "Tick all the boxes that fit.",
    "The first",
    "The second",
  ]);
});

test("a passage is spoken by the voice of its language", () => {
  const languages = chapters[1]?.utterances.map(({ language }) => language);
  assert.ok(languages?.includes("pl"));
  assert.ok(languages?.includes("ar"));
});

test("Easy Read leaves out what a picture shows, and is slower", async () => {
  const tree = { ...(await specimen("en")), isEasyRead: true };
  const easy = scriptOf(tree)[1]?.utterances ?? [];
  assert.ok(easy.every(({ text }) => !text.startsWith("Picture")));
  assert.ok(said(1).includes("Picture: A circle."));
  const pause = (utterances: typeof easy) =>
    utterances.find(({ text }) => text.startsWith("One idea"))?.pauseAfter ?? 0;
  assert.ok(pause(easy) > pause(chapters[1]?.utterances ?? []));
});

test("hostile text is words to the voice, not markup", () => {
  const text = `</voice><break time="9s"/> & "x"`;
  const ssml = ssmlOf([{ text, language: "en", pauseAfter: 0 }]);
  assert.match(ssml, /&lt;\/voice&gt;&lt;break time="9s"\/&gt; &amp; "x"/);
  assert.equal(ssml.match(/<break/g), null);
});
