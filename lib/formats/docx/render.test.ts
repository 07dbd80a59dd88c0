import assert from "node:assert/strict";
import { test } from "node:test";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { shortened } from "./controls.ts";
import { isolated } from "./inlines.ts";
import { textWidth } from "./theme.ts";
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

test("a column has room for its longest word, and the more is written in it the more of the rest", () => {
  const row = (...cells: readonly string[]) =>
    cells.map((words) => [{ type: "text", text: words } as const]);
  const [named = 0, told = 0, short = 0] = columnWidths([
    row("Name", "What it does", "How long"),
    row(
      "format-requests",
      "It holds what you typed for us. ".repeat(3),
      "1 day",
    ),
  ]);
  assert.ok(told > named && named > short);
  assert.ok(named + told + short <= textWidth);
  assert.ok(named / textWidth > "requests".length / 66);
});
