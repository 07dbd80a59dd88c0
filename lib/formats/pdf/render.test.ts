import assert from "node:assert/strict";
import { test } from "node:test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DocumentTree } from "#lib/documents/document.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { renderLargePrint24, renderPdf } from "./render.ts";

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const data = Uint8Array.from(bytes);
  const loading = getDocument({ data, verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

test("the same words give the same bytes, in both directions of reading", async () => {
  for (const language of ["en", "ar"] as const) {
    const tree = await specimen(language);
    const [first, second] = [await renderPdf(tree), await renderPdf(tree)];
    assert.deepEqual(first, second);
  }
});

test("words that look like markup are printed as they are", async () => {
  const hostile = `#panic("x") [a] {b} <c> &amp; "d" 'e' \\f $g$ *h* _i_ @j /* k */ // l`;
  const tree: DocumentTree = {
    ...(await specimen("en")),
    title: hostile,
    lead: [{ type: "paragraph", children: [{ type: "text", text: hostile }] }],
    parts: [],
  };
  const { bytes } = await renderPdf(tree);
  const squeezed = (text: string) => text.replaceAll(/\s/g, "");
  const words = squeezed(await wordsOf(bytes));
  assert.ok(words.startsWith(squeezed(hostile + hostile)), words);
});

test("larger print takes more pages, and says how many", async () => {
  const tree = await specimen("en");
  const standard = await renderPdf(tree);
  const large = await renderLargePrint24(tree);
  assert.ok((standard.pages ?? 0) < (large.pages ?? 0));
});

test("a picture that is missing stops the typesetting", async () => {
  const tree: DocumentTree = {
    ...(await specimen("en")),
    lead: [
      {
        type: "figure",
        picture: { name: "no-such-picture", alternative: "Nothing" },
      },
    ],
  };
  await assert.rejects(renderPdf(tree), /cannot be typeset.*no-such-picture/s);
});
