import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agreementDivergence,
  countBars,
  divergingBars,
  everyone,
} from "./chart-data.ts";
import { suppress } from "./suppression.ts";
import { singleColumn } from "./table.ts";

const columns = [
  "strongly-agree",
  "tend-to-agree",
  "neither",
  "tend-to-disagree",
  "strongly-disagree",
  "dont-know",
];

function drawn(rows: Record<string, number[]>) {
  const table = suppress({
    rows: Object.keys(rows),
    columns,
    counts: Object.values(rows),
  });
  return divergingBars(table, agreementDivergence);
}

test("agreement lies to the right, disagreement to the left, the middle around zero", () => {
  // 100 answers, so that counts are percents.
  const { bars, reach, end } = drawn({
    governor: [30, 20, 20, 10, 10, 10],
  });
  const bar = bars.find(({ id }) => id === "governor");
  const places = bar?.segments.map(({ choice, start, end }) => [
    choice,
    start,
    end,
  ]);
  assert.deepEqual(places, [
    ["tend-to-disagree", -10, -20],
    ["strongly-disagree", -20, -30],
    ["neither", -10, 10],
    ["tend-to-agree", 10, 30],
    ["strongly-agree", 30, 60],
    ["dont-know", 68, 78],
  ]);
  assert.deepEqual([reach, end], [60, 88]);
});

test("everybody's answers come first and are the sum of the rows", () => {
  const { bars } = drawn({
    senco: [10, 10, 0, 0, 0, 0],
    governor: [0, 0, 0, 20, 0, 0],
  });
  assert.deepEqual(
    bars.map(({ id, base }) => [id, base]),
    [
      [everyone, 40],
      ["senco", 20],
      ["governor", 20],
    ],
  );
  assert.deepEqual(
    bars[0]?.segments.map(({ choice, percent }) => [choice, percent]),
    [
      ["tend-to-disagree", 50],
      ["tend-to-agree", 25],
      ["strongly-agree", 25],
    ],
  );
});

test("a hidden count leaves no gap and is named", () => {
  const { bars } = drawn({
    senco: [20, 3, 0, 10, 0, 0],
    governor: [20, 30, 0, 10, 0, 0],
  });
  const senco = bars.find(({ id }) => id === "senco");
  assert.deepEqual(senco?.hidden, ["tend-to-disagree", "tend-to-agree"]);
  assert.equal(senco.segments[0]?.choice, "strongly-agree");
  assert.equal(senco.segments[0].start, 0);
});

test("a row with a hidden base has no bar, and one without answers is left out", () => {
  const { bars } = drawn({
    senco: [2, 0, 0, 0, 0, 0],
    governor: [20, 30, 0, 10, 0, 0],
    other: [0, 0, 0, 0, 0, 0],
  });
  assert.deepEqual(
    bars.map(({ id }) => id),
    [everyone, "senco", "governor"],
  );
  assert.deepEqual(bars.find(({ id }) => id === "senco")?.segments, []);
});

test("bars of counts keep hidden ones as hidden", () => {
  const table = suppress(
    singleColumn([
      { id: "website", count: 40 },
      { id: "poster", count: 2 },
      { id: "school", count: 7 },
    ]),
  );
  assert.deepEqual(countBars(table), [
    { id: "website", count: 40 },
    { id: "poster", count: "[c]" },
    { id: "school", count: "[c]" },
  ]);
});
