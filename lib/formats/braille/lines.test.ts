import assert from "node:assert/strict";
import { test } from "node:test";
import { atRight, breakLines, centred, numberCells } from "./lines.ts";

test("a paragraph starts in cell 3 and goes on in cell 1, and no word is divided", () => {
  const lines = breakLines("ABCDEFGHI ".repeat(9), { first: 2, over: 0 });
  assert.deepEqual(lines, [
    "  ABCDEFGHI ABCDEFGHI ABCDEFGHI",
    "ABCDEFGHI ABCDEFGHI ABCDEFGHI ABCDEFGHI",
    "ABCDEFGHI ABCDEFGHI",
  ]);
});

test("the groups of a telephone number are not parted", () => {
  const number = "#AHJJA #JCJJJ #DBAEEC4";
  assert.deepEqual(
    breakLines(`${"A".repeat(20)} ${number}`, { first: 0, over: 0 }),
    ["A".repeat(20), number],
  );
});

test("an address of more than a line is divided after a stroke, with dot 5", () => {
  const address = `WWW4${"K".repeat(20)}_/${"A".repeat(30)}`;
  assert.deepEqual(breakLines(`X ${address} Y`, { first: 0, over: 2 }), [
    "X",
    `  WWW4${"K".repeat(20)}_/"`,
    `  ${"A".repeat(30)} Y`,
  ]);
});

test("a sign of two cells is not torn apart", () => {
  const [first] = breakLines(`${"A".repeat(38)}"W${"B".repeat(9)}`, {
    first: 0,
    over: 0,
  });
  assert.equal(first, `${"A".repeat(38)}"`);
});

test("a heading in the middle leaves three cells empty on both sides", () => {
  const lines = centred("ABCDE ".repeat(12));
  assert.ok(lines.every((line) => /^ {3,}/.test(line) && line.length <= 37));
});

test("numbers are the letters a to j behind the numeric indicator", () => {
  assert.equal(numberCells(1203), "#ABJC");
  assert.equal(atRight("A", "#B").length, 40);
});
