import assert from "node:assert/strict";
import { test } from "node:test";
import { aggregate, daysBetween, type ResponseCount } from "./aggregate.ts";

const counts: ResponseCount[] = [
  { dimension: "channel", value: "website", count: 4 },
  { dimension: "channel", value: "school", count: 9 },
  { dimension: "capacity", value: "senco", count: 13 },
  { dimension: "day", value: "2020-12-31", count: 6 },
  { dimension: "day", value: "2020-12-29", count: 7 },
];

test("only the dimension asked for is counted, in an order that tells nothing of size", () => {
  const table = aggregate(counts, "channel");
  assert.deepEqual(table.rows, ["school", "website"]);
  assert.deepEqual(table.counts, [[9], [4]]);
});

test("an expected value that nobody has is there with zero", () => {
  const table = aggregate(counts, "capacity", ["governor", "senco"]);
  assert.deepEqual(table.rows, ["governor", "senco"]);
  assert.deepEqual(table.counts, [[0], [13]]);
});

test("a value that was not expected is counted after the others", () => {
  assert.deepEqual(aggregate(counts, "channel", ["poster", "website"]).rows, [
    "poster",
    "website",
    "school",
  ]);
});

test("days without responses are listed, and without responses there are none", () => {
  assert.deepEqual(daysBetween(counts), [
    "2020-12-29",
    "2020-12-30",
    "2020-12-31",
  ]);
  assert.deepEqual(daysBetween([]), []);
});
