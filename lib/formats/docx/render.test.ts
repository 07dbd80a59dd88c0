import assert from "node:assert/strict";
import { test } from "node:test";
import { specimen } from "../specimen.ts";
import { shortened } from "./controls.ts";
import { isolated } from "./inlines.ts";
import { renderDocx } from "./render.ts";
import { columnWidths } from "./tables.ts";

test("the same document gives the same bytes", async () => {
  const [once, again] = [
    await renderDocx(await specimen("en")),
    await renderDocx(await specimen("en")),
  ];
  assert.deepEqual(once.bytes, again.bytes);
});

test("numbers and Latin names are taken out of words that run from right to left", () => {
  assert.deepEqual(isolated("الهاتف: 03000 421553."), [
    { text: "الهاتف: ", isRightToLeft: true },
    { text: "03000 421553", isRightToLeft: false },
    { text: ".", isRightToLeft: true },
  ]);
  assert.deepEqual(isolated("SEND 2021 في كنت"), [
    { text: "SEND 2021", isRightToLeft: false },
    { text: " في كنت", isRightToLeft: true },
  ]);
});

test("a title that is too long for Word ends between words", () => {
  assert.equal(shortened("Question 1: Yes"), "Question 1: Yes");
  const short = shortened(`Question 12: ${"many words ".repeat(9)}`);
  assert.ok(short.length <= 64);
  assert.match(short, /^Question 12: .*(?:many|words)…$/);
});

test("columns share the whole line, the longer words having more of it", () => {
  const text = (words: string) => [{ type: "text", text: words } as const];
  const [narrow = 0, wide = 0] = columnWidths([
    [text("A"), text("What it is about, in one sentence")],
  ]);
  assert.ok(wide > narrow && narrow > 1000);
});
