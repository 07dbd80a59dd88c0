import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePart } from "./read-document.ts";
import { checkTranslation } from "./translation.ts";

const original = [
  "## About this draft",
  "",
  "No decision has been taken yet.",
  "",
  "- Read the draft first.",
  "- Then answer the questions.",
].join("\n");

function check(translation: string): void {
  const source = { file: "about.md", hasPicture: () => false };
  const read = (markdown: string) => parsePart(markdown, source);
  checkTranslation(
    read(original),
    read(translation),
    translation,
    "messages/pl/about.md",
  );
}

test("a translation has the same blocks in other words", () => {
  check(
    "## O projekcie\n\nNie podjęto jeszcze żadnej decyzji.\n\n- Najpierw przeczytaj.\n- Potem odpowiedz.",
  );
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    "an untranslated title",
    "## About this draft\n\nNie podjęto decyzji.\n\n- A\n- B",
    /pl\/about\.md:1: the title is not translated/,
  ],
  [
    "an untranslated paragraph",
    "## O projekcie\n\nNo decision has been taken yet.\n\n- A\n- B",
    /pl\/about\.md:3: this is not translated/,
  ],
  [
    "a block that is left out",
    "## O projekcie\n\n- A\n- B",
    /pl\/about\.md:3: the English has a paragraph here \("No decision/,
  ],
  [
    "a shorter list",
    "## O projekcie\n\nNie podjęto decyzji.\n\n- Tylko jedno",
    /pl\/about\.md:5: the English has a list of 2 here/,
  ],
  [
    "a block too many",
    "## O projekcie\n\nNie podjęto decyzji.\n\n- A\n- B\n\nJeszcze jedno zdanie.",
    /pl\/about\.md:8: the English has nothing here/,
  ],
];
for (const [what, translation, message] of refused)
  test(`${what} is refused with file and line`, () => {
    assert.throws(
      () => {
        check(translation);
      },
      { message },
    );
  });
