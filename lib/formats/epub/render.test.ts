import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import type { DocumentTree } from "#lib/documents/document.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { renderEpub } from "./render.ts";

async function unpacked(tree: DocumentTree) {
  const { bytes } = await renderEpub(tree);
  const files = unzipSync(bytes);
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

test("the same tree gives the same book", async () => {
  const [one, other] = [await specimen("en"), await specimen("en")];
  assert.deepEqual(await renderEpub(one), await renderEpub(other));
});

test("the kind of file is known from its first bytes", async () => {
  const { bytes } = await renderEpub(await specimen("en"));
  assert.equal(
    strFromU8(bytes.subarray(30, 58)),
    "mimetypeapplication/epub+zip",
  );
});

test("a book that runs right to left says so, and has a page for each part", async () => {
  const file = await unpacked(await specimen("ar"));
  const book = file("EPUB/package.opf");
  assert.match(book, /xml:lang="ar" dir="rtl"/);
  assert.match(book, /page-progression-direction="rtl"/);
  assert.match(
    file("EPUB/part-blocks.xhtml"),
    /<html xmlns="[^"]+" xmlns:epub="[^"]+" lang="ar" xml:lang="ar" dir="rtl">/,
  );
});

test("another version of the words is another book", async () => {
  const tree = await specimen("en");
  const identifier = async (of: DocumentTree) =>
    /<dc:identifier[^>]*>([^<]+)/.exec(
      (await unpacked(of))("EPUB/package.opf"),
    )?.[1];
  const [one, other] = [
    await identifier(tree),
    await identifier({ ...tree, version: "ba9876543210" }),
  ];
  assert.match(one ?? "", /^urn:uuid:[0-9a-f-]{36}$/);
  assert.notEqual(one, other);
});

test("hostile words stay words in the package and on its pages", async () => {
  const tree = await specimen("en");
  const title = `</dc:title><script>&"'\\#[]{}]]>`;
  const file = await unpacked({ ...tree, title });
  for (const name of ["package.opf", "title-page.xhtml", "contents.xhtml"])
    assert.doesNotMatch(file(`EPUB/${name}`), /<script|&"/);
});
