import assert from "node:assert/strict";
import { test } from "node:test";
import { wilson } from "./wilson.ts";

test("the interval is the published one: Newcombe 1998, table I, method 3", () => {
  for (const [count, total, low, high] of [
    [81, 263, "0.2553", "0.3662"],
    [15, 148, "0.0624", "0.1605"],
    [0, 20, "0.0000", "0.1611"],
    [1, 29, "0.0061", "0.1718"],
  ] as const) {
    const interval = wilson(count, total);
    assert.equal(interval?.low.toFixed(4), low, `${String(count)} low`);
    assert.equal(interval.high.toFixed(4), high, `${String(count)} high`);
  }
});

test("of nothing compared nothing is known", () => {
  assert.equal(wilson(0, 0), undefined);
});

test("where all differ the interval ends at one", () => {
  assert.equal(wilson(20, 20)?.high, 1);
});
