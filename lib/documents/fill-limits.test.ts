import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "#lib/consultation/limits.ts";
import { languages } from "#lib/i18n/languages.ts";
import { wordsOf } from "./block-words.ts";
import { fillLimits } from "./fill-limits.ts";
import { readPart } from "./read-document.ts";

test("the privacy notice says which counts are hidden, as the definition has it", async () => {
  for (const language of languages) {
    const { blocks } = await readPart(language, "privacy", "who-sees-it");
    const numbers = blocks
      .map(wordsOf)
      .flatMap((words) => words.match(/\d+/g) ?? []);
    assert.deepEqual(numbers, [String(limits.suppressionThreshold)], language);
  }
});

test("a limit that there is not stops the reading, by its line", () => {
  assert.throws(
    () => fillLimits("## A\n\nAbout {nothing}.", "a.md"),
    /a\.md:3/,
  );
});
