import assert from "node:assert/strict";
import { test } from "node:test";
import type { Paint } from "./paint.ts";
import { phoneRows } from "./phone-rows.ts";
import { headingsOf, loadRows, rowOf } from "./rows.ts";
import { scenarios } from "./scenarios.ts";

const series = { label: "ms", own: [1, 2, 6], other: [], n: "3" };

test("a build alone shows its middle and how far its rounds lie apart", () => {
  assert.deepEqual(rowOf(series).cells, ["2", "", "(1–6)", "", "3"]);
  assert.equal(headingsOf(["a"]).length, 5);
});

test("beside another build stands the ratio, round by round", () => {
  const row = rowOf({ ...series, other: [2, 8, 6], floor: [0.5], target: "1" });
  assert.deepEqual(row.cells, ["2", "6", "0.5", "0.5 (0.25–1)", "1", "3"]);
  assert.equal(headingsOf(["a", "b"]).length, 6);
});

test("where the other build has nothing there is no ratio", () => {
  assert.equal(rowOf({ ...series, other: [0, 0, 0] }).cells[3], "");
});

test("only processor time is held against a target, and only beside another build", () => {
  const scenario = scenarios.find(({ target }) => target === 0.25);
  assert.ok(scenario);
  const figures = { processor: 10, perSecond: 5, p50: 1, p95: 2 };
  const outcome = { scenario, own: [figures], other: [figures], floor: [] };
  const targets = (rows: ReturnType<typeof loadRows>) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.startsWith("≤")));
  assert.deepEqual(targets(loadRows([outcome])), ["≤ 0.25"]);
  assert.deepEqual(targets(loadRows([{ ...outcome, other: [] }])), []);
});

test("each build's page is held against the bare server of that page", () => {
  const paint = (largest: number): Paint[] => [
    { largest, shift: 0, requests: 1, kilobytes: 1 },
  ];
  const [, , times] = phoneRows([
    { name: "Home", rounds: [1200, 3000, 1000, 2000].map(paint) },
  ]);
  assert.deepEqual(times?.cells.slice(0, 4), ["1.2", "1.5", "", "0.8"]);
  const [, , alone] = phoneRows([
    { name: "Home", rounds: [1200, 1000].map(paint) },
  ]);
  assert.deepEqual(alone?.cells.slice(0, 2), ["1.2", ""]);
});
