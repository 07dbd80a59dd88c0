import assert from "node:assert/strict";
import { test } from "node:test";
import { figure, spread, writeTable } from "./table.ts";

test("a figure has three digits that count", () => {
  assert.deepEqual([0.03518, 2.2, 38.14, 1059.6, 0].map(figure), [
    "0.0352",
    "2.2",
    "38.1",
    "1,060",
    "0",
  ]);
});

test("a spread shows the middle and both ends, where there was more than one round", () => {
  assert.equal(
    spread({ median: 0.351, least: 0.3, most: 0.4, n: 5 }),
    "0.351 (0.3–0.4)",
  );
  assert.equal(spread({ median: 2, least: 2, most: 2, n: 1 }), "2");
});

test("figures stand below one another, under their headings", () => {
  const table = writeTable(
    ["this tree", "n"],
    [
      { label: "Home page", cells: [] },
      { label: "  a second", cells: ["1,060", "5"] },
      { label: "  ms", cells: ["", "10"] },
    ],
  );
  assert.deepEqual(table.split("\n"), [
    "            this tree   n",
    "Home page",
    "  a second      1,060   5",
    "  ms                   10",
  ]);
});
