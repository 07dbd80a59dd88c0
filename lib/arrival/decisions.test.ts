import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { consistent, readReadings } from "./decisions.ts";

const capacity = {
  question: "capacity",
  first: { choices: ["senco"] },
  second: { choices: ["parent-carer-of-child-with-send"] },
};
const organisation = {
  question: "organisation",
  first: { text: "A school" },
  second: undefined,
};

test("each difference has to be decided, for one of the two", () => {
  assert.equal(
    consistent(questionnaire, [capacity, organisation], { capacity: "1" }),
    undefined,
  );
  assert.equal(
    consistent(questionnaire, [capacity], { capacity: "3" }),
    undefined,
  );
  assert.deepEqual(
    consistent(questionnaire, [capacity, organisation], {
      capacity: "1",
      organisation: "2",
    }),
    { capacity: 1, organisation: 2 },
  );
});

const why = {
  question: "priority-1-why",
  first: { text: "Ask us earlyer" },
  second: { text: "Aks us earlier" },
};

test("where neither keying is right, what was typed is read by the rules of the site", () => {
  const read = (words: string) =>
    readReadings(
      questionnaire,
      [capacity, why],
      new URLSearchParams({
        capacity: "1",
        "priority-1-why": "3",
        "priority-1-why-reading": words,
        // Not in question: not read.
        "vision-why": "3",
        "vision-why-reading": "more",
      }),
    );
  assert.deepEqual(read(" Ask us\r\nearlier "), {
    ok: true,
    answers: { "priority-1-why": { text: "Ask us\nearlier" } },
  });
  const long = read("x".repeat(10_001));
  assert.equal(long.ok ? "" : long.problems[0]?.error, "too-long");
});

test("a reading decides, unless nothing was typed", () => {
  const decided = { capacity: "2", "priority-1-why": "3" };
  const text = { text: "Ask us earlier" };
  assert.deepEqual(
    consistent(questionnaire, [capacity, why], decided, {
      "priority-1-why": text,
    }),
    { capacity: 2, "priority-1-why": text },
  );
  assert.equal(
    consistent(questionnaire, [capacity, why], decided, {}),
    undefined,
  );
});

test("a question that was to be left out by what is decided has no answer", () => {
  assert.deepEqual(
    consistent(questionnaire, [capacity, organisation], {
      capacity: "2",
      organisation: "1",
    }),
    { capacity: 2, organisation: 2 },
  );
});

test("a question that hangs on what both have the same is decided as it is", () => {
  assert.deepEqual(
    consistent(questionnaire, [organisation], { organisation: "1" }),
    {
      organisation: 1,
    },
  );
});
