import assert from "node:assert/strict";
import { test } from "node:test";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { renderMarkdown } from "./render.ts";

test("the same words give the same bytes", async () => {
  const tree = await specimen("en");
  assert.deepEqual(await renderMarkdown(tree), await renderMarkdown(tree));
});

test("words that look like marks are read back as words", async () => {
  const text = "# [a](b) *c* _d_ `e` <f> &amp; 1. | \\ ~~g~~ :::pl";
  const tree = {
    ...(await specimen("en")),
    lead: [{ type: "paragraph", children: [{ type: "text", text }] }] as const,
    parts: [],
  };
  const { bytes } = await renderMarkdown(tree);
  const [, body = ""] = new TextDecoder().decode(bytes).split("---\n\n");
  const [, paragraph] = unified().use(remarkParse).parse(body).children;
  assert.ok(paragraph?.type === "paragraph");
  const values = paragraph.children.map((node) =>
    node.type === "text" ? node.value : node.type,
  );
  assert.equal(values.join(""), text);
});

test("a title with quotation marks stays one field of the front matter", async () => {
  const title = 'A "draft": plan\nlang: xx';
  const { bytes } = await renderMarkdown({ ...(await specimen("en")), title });
  const lines = new TextDecoder().decode(bytes).split("\n");
  assert.equal(lines[1], String.raw`title: "A \"draft\": plan\nlang: xx"`);
  assert.equal(lines[2], 'lang: "en-GB"');
});
