import assert from "node:assert/strict";
import { test } from "node:test";
import { columns, widthOf, wrap } from "./wrap.ts";

test("lines break between words, and those of an item stand below each other", () => {
  const lines = wrap("twelve words ".repeat(20), "10. ");
  assert.ok(lines.every((line) => widthOf(line) <= columns));
  assert.match(lines[0] ?? "", /^10\. twelve/);
  assert.match(lines[1] ?? "", /^ {4}\S/);
});

test("a word of more than a line is divided", () => {
  assert.deepEqual(wrap("a".repeat(100)).map(widthOf), [72, 28]);
});

test("a letter counts once however it is written, and a mark that nobody sees not at all", () => {
  assert.equal(widthOf("e\u0301\u2066a\u2069\u200f"), 2);
});

test("a telephone number and what is isolated are not divided between lines", () => {
  const isolated = "\u2066a@b.example or c\u2069";
  for (const whole of ["18001 03000 421553", isolated])
    assert.equal(wrap(`${"x".repeat(65)} ${whole}`)[1], whole);
});
