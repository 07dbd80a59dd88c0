import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "#lib/consultation/questionnaire.ts";
import {
  notShown,
  readBase,
  readSettling,
  writeBase,
  writeSettling,
  writeShown,
} from "./conflicts.ts";

const page: Page = {
  id: "vision",
  questions: [
    { id: "vision-agreement", kind: "agreement" },
    { id: "vision-why", kind: "open-text" },
  ],
};
const state = "0123456789abcdef0123456789abcdef";

test("a page says the state of each of its values, and of no other", () => {
  const states = { "vision-why": state, capacity: "other" };
  assert.deepEqual(readBase(writeBase(page, states)), {
    "vision-agreement": "",
    "vision-why": state,
  });
});

test("a page that does not say what it was drawn from, or says something else, has no base", () => {
  for (const field of [
    null,
    "",
    "nonsense",
    "[1]",
    '{"vision-why": 1}',
    `{"vision-why": "${"x".repeat(33)}"}`,
  ])
    assert.equal(readBase(field), undefined, String(field));
});

test("other words are new until the page has shown them", () => {
  const [first, second] = [{ state: "a" }, { state: "b" }];
  const before = { "vision-why": [first] };
  const after = { "vision-why": [first, second], capacity: [second] };
  const shown = writeShown(page, before);
  assert.equal(notShown(page, before, shown), undefined);
  assert.equal(notShown(page, after, shown), "vision-why:b");
  assert.equal(notShown(page, after, writeShown(page, after)), undefined);
  assert.equal(notShown(page, after, null), "vision-why:b");
  assert.equal(notShown(page, { capacity: [second] }, ""), undefined);
});

test("a button beside other words says which they are and what to do with them", () => {
  for (const take of [true, false]) {
    const settling = { question: "vision-why", state, take };
    assert.deepEqual(readSettling(writeSettling(settling)), settling);
  }
  for (const forged of [
    null,
    "",
    "use vision-why",
    `keep vision-why ${state}`,
    `use vision-why ${state}'`,
    `use ../vision ${state}`,
  ])
    assert.equal(readSettling(forged), undefined, String(forged));
});
