import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChoiceCount, crossTabulate } from "./cross-tabulation.ts";

const question = { id: "priority-1-agreement", kind: "agreement" } as const;
const counts: ChoiceCount[] = [
  ["senco", "strongly-agree", 6],
  ["senco", "dont-know", 2],
  ["senco", "yes", 7],
  ["governor", "neither", 5],
].map(([capacity, choice, count]) => ({
  question: question.id,
  capacity: String(capacity),
  choice: String(choice),
  count: Number(count),
}));

test("each capacity has a row and each point of either scale a column", () => {
  const table = crossTabulate(question, ["senco", "governor", "other"], counts);
  assert.deepEqual(table.rows, ["senco", "governor", "other"]);
  assert.deepEqual(table.columns, [
    "strongly-agree",
    "tend-to-agree",
    "neither",
    "tend-to-disagree",
    "strongly-disagree",
    "dont-know",
    "yes",
    "not-sure",
    "no",
  ]);
  assert.deepEqual(table.counts, [
    [6, 0, 0, 0, 0, 2, 7, 0, 0],
    [0, 0, 5, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]);
});

test("answers to other questions are not counted", () => {
  const other = counts.map((entry) => ({
    ...entry,
    question: "vision-agreement",
  }));
  const table = crossTabulate(question, ["senco"], other);
  assert.deepEqual(table.counts, [[0, 0, 0, 0, 0, 0, 0, 0, 0]]);
});
