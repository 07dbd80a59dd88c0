import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { pagesWithOtherWords } from "./other-words.ts";

const words = [{ state: "a" }];
const pagesOf = (capacity: string, ...questions: readonly string[]) =>
  pagesWithOtherWords(questionnaire, {
    answers: { capacity },
    setAside: Object.fromEntries(questions.map((id) => [id, words])),
  }).map(({ id }) => id);

test("the pages to choose on are those with words of another device, in order", () => {
  assert.deepEqual(pagesOf("senco"), []);
  assert.deepEqual(
    pagesOf("senco", "priority-2-why", "vision-why", "vision-agreement"),
    ["vision", "priority-2"],
  );
});

test("a question that is not asked any more holds nobody up", () => {
  assert.deepEqual(pagesOf("senco", "organisation"), ["organisation"]);
  assert.deepEqual(
    pagesOf("parent-carer-of-child-with-send", "organisation"),
    [],
  );
});
