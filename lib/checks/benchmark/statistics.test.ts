import assert from "node:assert/strict";
import { test } from "node:test";
import { percentile, ratiosOf, spreadOf } from "./statistics.ts";

test("a percentile is the value at its rank, whatever the order", () => {
  const values = [40, 10, 30, 20];
  assert.equal(percentile(values, 0.5), 20);
  assert.equal(percentile(values, 0.51), 30);
  assert.equal(percentile(values, 0.95), 40);
  assert.equal(percentile(values, 0.01), 10);
});

test("a spread has the middle of an odd and of an even number of rounds", () => {
  assert.deepEqual(spreadOf([9, 1, 4]), { median: 4, least: 1, most: 9, n: 3 });
  assert.deepEqual(spreadOf([9, 1, 4, 5]), {
    median: 4.5,
    least: 1,
    most: 9,
    n: 4,
  });
  assert.equal(spreadOf([7]).median, 7);
});

test("ratios are taken round by round, not of the medians", () => {
  // The machine was ten times slower in the second round: for both.
  const { median, least, most } = ratiosOf([1, 20, 3], [2, 40, 4]);
  assert.deepEqual([least, median, most], [0.5, 0.5, 0.75]);
});

test("nothing measured gives no figure", () => {
  assert.throws(() => spreadOf([]), RangeError);
  assert.throws(() => percentile([], 0.5), RangeError);
  assert.throws(() => ratiosOf([1, 2], [1]), RangeError);
  assert.throws(() => ratiosOf([1], [0]), RangeError);
});
