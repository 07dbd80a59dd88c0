import assert from "node:assert/strict";
import { test } from "node:test";
import { brailleTableOf } from "#lib/i18n/languages.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { cellsOf } from "./cells.ts";
import { renderBraille } from "./render.ts";
import { brailleOf } from "./translate.ts";

const contracted = "en-ueb-g2.ctb";

test("each text is one line of braille, however long and whatever stands in it", async () => {
  const long = "children and young people ".repeat(120);
  const [first, second, third] = await brailleOf(
    ["a\\x0041b", long, "Two\nlines"],
    contracted,
  );
  assert.equal(first, String.raw`A_*X#JJDA;B`);
  assert.equal(second, Array(120).fill('*N & "Y P').join(" "));
  assert.equal(third, ",TWO L9ES");
});

test("a sign that braille has not is refused", async () => {
  await assert.rejects(brailleOf(["tick ☑ this"], contracted), /tick ☑ this/);
});

test("a sign given by its cells stays itself", async () => {
  for (const language of ["pl", "ar"]) {
    const table = brailleTableOf(language, language);
    assert.deepEqual(await brailleOf(["⠸⠲"], table), ["_4"]);
  }
});

test("English words among others are not contracted", async () => {
  const runs = [{ code: "en", text: "children" }];
  assert.equal((await cellsOf(runs, "en"))(runs), "*N");
  assert.equal((await cellsOf(runs, "pl"))(runs), "_(CHILDREN_)");
});

test("the same words give the same bytes", async () => {
  const tree = await specimen("en");
  assert.deepEqual(await renderBraille(tree), await renderBraille(tree));
});

test("a part that begins on another print page is marked with its number", async () => {
  const tree = await specimen("en");
  const lines = async (pages: Record<string, number>) => {
    const { bytes } = await renderBraille(tree, pages);
    const text = new TextDecoder().decode(bytes);
    return text.split("\r\n").filter((line) => /^-+#[A-J]+$/.test(line));
  };
  assert.deepEqual(await lines({}), []);
  assert.deepEqual(await lines({ blocks: 2, questions: 2 }), [
    `${"-".repeat(38)}#B`,
  ]);
});
