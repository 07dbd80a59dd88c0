import assert from "node:assert/strict";
import { test } from "node:test";
import { longestThemeName, readThemeWords, shortenedWords } from "./theme.ts";

const typed = (name: string, definition: string) =>
  readThemeWords(new URLSearchParams({ name, definition }));

test("what was typed is tidied, and needs both a name and a definition", () => {
  assert.deepEqual(typed("  Waiting   times ", "Too long\r\nto wait "), {
    isValid: true,
    words: { name: "Waiting times", definition: "Too long\nto wait" },
  });
  assert.equal(typed("Waiting", " ").isValid, false);
  assert.equal(readThemeWords(new URLSearchParams()).isValid, false);
});

test("a name is measured in characters as a reader counts them", () => {
  const longest = "😀".repeat(longestThemeName);
  assert.equal(typed(longest, "x").isValid, true);
  assert.equal(typed(`${longest}a`, "x").isValid, false);
  assert.equal(shortenedWords(typed(`${longest}a`, "x").words).name, longest);
});
