import assert from "node:assert/strict";
import { test } from "node:test";
import words from "#messages/en/share.json" with { type: "json" };
import { textMessages } from "./text-message.ts";

test("the text message to families fits in one, with a long address and the longest date", () => {
  const message = words.message.body
    .replace("{day}", "Wednesday 30 September 2026")
    .replace("{link}", "https://consultations.example.org/s/poster");
  assert.equal(textMessages(message), 1, String(message.length));
});

test("160 letters are one text message and 161 are two", () => {
  assert.equal(textMessages("a".repeat(160)), 1);
  assert.equal(textMessages("a".repeat(161)), 2);
  assert.equal(textMessages("a".repeat(307)), 3);
});

test("a euro sign counts as two letters", () => {
  assert.equal(textMessages("€".repeat(80)), 1);
  assert.equal(textMessages("€".repeat(81)), 2);
});

test("one typographic apostrophe leaves room for 70 letters only", () => {
  assert.equal(textMessages(`${"a".repeat(69)}’`), 1);
  assert.equal(textMessages(`${"a".repeat(70)}’`), 2);
});

test("an empty text is no text message", () => {
  assert.equal(textMessages(""), 0);
});
