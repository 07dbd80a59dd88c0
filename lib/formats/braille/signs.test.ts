import assert from "node:assert/strict";
import { test } from "node:test";
import { labelsOf } from "#lib/documents/labels.ts";
import { aboutSigns, box, bullet } from "./signs.ts";

const pieces = [
  { runs: [{ code: "pl", text: "Tak" }], sign: `${box} ` },
  { runs: [{ code: "en", text: "draft" }] },
];

test("a document in another language says what the signs of English braille in it are", async () => {
  const said = aboutSigns(pieces, {
    language: "pl",
    labels: await labelsOf("pl"),
  });
  assert.match(said, /⠰⠫⠼⠙ to pole/);
  assert.match(said, /⠸⠷ i ⠸⠾/);
  assert.doesNotMatch(said, /⠸⠲/);
});

test("readers of English braille know its signs", async () => {
  const list = [{ runs: [], sign: bullet }];
  const labels = await labelsOf("en");
  assert.equal(aboutSigns(list, { language: "en", labels }), "");
});
