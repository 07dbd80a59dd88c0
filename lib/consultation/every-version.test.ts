import assert from "node:assert/strict";
import { test } from "node:test";
import { everyQuestion } from "./every-version.ts";
import type { Question, Questionnaire } from "./questionnaire.ts";

const form = (version: number, questions: readonly Question[]) =>
  ({
    version,
    rendition: "standard",
    pages: [{ id: "all", questions }],
  }) satisfies Questionnaire;

const choice = (...options: readonly string[]): Question => ({
  id: "choice",
  kind: "single-choice",
  options,
});

test("a question that was dropped stays, after those that are asked", () => {
  const today = form(2, [choice("a"), { id: "new", kind: "open-text" }]);
  const before = form(1, [{ id: "dropped", kind: "open-text" }, choice("a")]);
  assert.deepEqual(
    everyQuestion([today, before]).map(({ id }) => id),
    ["choice", "new", "dropped"],
  );
});

test("an option that was dropped stays, after those that are offered", () => {
  const [question] = everyQuestion([
    form(2, [choice("a", "c")]),
    form(1, [choice("a", "b")]),
  ]);
  assert.deepEqual(question, choice("a", "c", "b"));
});
