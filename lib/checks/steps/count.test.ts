import assert from "node:assert/strict";
import { test } from "node:test";
import { add, countOf, describe } from "./count.ts";

test("a run without a report has failed", () => {
  assert.deepEqual(countOf(undefined, true), { passed: 0, failed: 1 });
});

test("a run that found no test has failed", () => {
  const empty = { passed: 0, failed: 0, skipped: 0 };
  assert.deepEqual(countOf(empty, true), { passed: 0, failed: 1 });
});

test("a run that ended badly has failed, though each of its tests passed", () => {
  const passing = { passed: 4, failed: 0, skipped: 0 };
  assert.deepEqual(countOf(passing, false), { passed: 4, failed: 1 });
  assert.deepEqual(countOf(passing, true), { passed: 4, failed: 0 });
});

test("a skipped test counts as a failed one", () => {
  const skipping = { passed: 4, failed: 1, skipped: 2 };
  assert.deepEqual(countOf(skipping, false), { passed: 4, failed: 3 });
});

test("the closing line adds up", () => {
  const total = add({ passed: 2, failed: 1 }, { passed: 40, failed: 0 });
  assert.equal(describe(total), "42 passed, 1 failed");
});

test("what was left out is neither passed nor failed, and is not forgotten", () => {
  const some = { passed: 2, failed: 0, leftOut: ["No sound."] };
  const more = { passed: 1, failed: 0, leftOut: ["No braille."] };
  const total = add(add(some, { passed: 1, failed: 0 }), more);
  assert.deepEqual(total.leftOut, ["No sound.", "No braille."]);
  assert.equal(describe(total), "4 passed, 0 failed");
});
