import assert from "node:assert/strict";
import { test } from "node:test";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { renderHtml } from "./render.ts";

const written = async (language: "en" | "ar") =>
  Buffer.from((await renderHtml(await specimen(language))).bytes).toString();

test("the same tree gives the same file", async () => {
  assert.equal(await written("en"), await written("en"));
});

test("the file holds all that it shows, and no script", async () => {
  const file = await written("en");
  const sources = [...file.matchAll(/(?:src="|url\()([^")]+)/g)];
  assert.ok(sources.length > 1);
  for (const [, source = ""] of sources) assert.match(source, /^data:/);
  assert.doesNotMatch(file, /<(script|link)\b/);
});

test("the file says its language, its direction and its version", async () => {
  const file = await written("ar");
  assert.match(file, /<html lang="ar" dir="rtl">/);
  assert.match(file, /<meta name="version" content="0123456789ab">/);
});

test("hostile words cannot leave the title or the style", async () => {
  const tree = await specimen("en");
  const title = `</title></style><script>alert("1")</script>&`;
  const { bytes } = await renderHtml({ ...tree, title });
  assert.doesNotMatch(Buffer.from(bytes).toString(), /<script/);
});
