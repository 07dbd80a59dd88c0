import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type QuestionnaireWords,
  withOlderWords,
} from "./questionnaire-words.ts";

const words = (questions: QuestionnaireWords["questions"]) =>
  ({ agreement: {}, pages: {}, questions }) satisfies QuestionnaireWords;

test("what an earlier version asked or offered alone keeps its words, and the newest say the rest", () => {
  const merged = withOlderWords(
    words({ kept: { label: "Now", options: { a: "A now" } } }),
    words({
      kept: { label: "Before", options: { a: "A before", b: "B" } },
      dropped: { label: "Dropped" },
    }),
  );
  assert.deepEqual(merged.questions, {
    kept: { label: "Now", options: { a: "A now", b: "B" } },
    dropped: { label: "Dropped" },
  });
});
