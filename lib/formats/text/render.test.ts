import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentTree, Inline } from "#lib/documents/document.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { renderText } from "./render.ts";

test("the same words give the same bytes", async () => {
  const tree = await specimen("en");
  assert.deepEqual(await renderText(tree), await renderText(tree));
});

test("an address follows a link's words, unless they are the address", async () => {
  const link = (href: string, text: string): Inline => ({
    type: "link",
    href,
    children: [{ type: "text", text }],
  });
  const text = await textOf([
    link("https://example.org/privacy", "notice"),
    link("https://example.org/", "example.org"),
    link("tel:18001", "18 001"),
    link("mailto:a@example.org", "a@example.org"),
  ]);
  assert.match(
    text,
    /^notice \(https:\/\/example\.org\/privacy\)example\.org18 001a@example\.org$/m,
  );
});

test("a number among Arabic words is held together, and lines start at the right", async () => {
  const { bytes } = await renderText(await specimen("ar"));
  const text = new TextDecoder().decode(bytes);
  assert.match(text, /\u206603000 421553\u2069\r\n/);
  assert.match(text, /\n\u200f\[ \] نعم\r\n/);
});

test("among Arabic words each English passage is held together with its signs, without a year before it", async () => {
  const english = (text: string): Inline => ({
    type: "passage",
    language: "en",
    children: [{ type: "text", text }],
  });
  const text = await textOf(
    [
      { type: "text", text: "عام 2014 (" },
      english("Act 2014"),
      { type: "text", text: ") " },
      english("__Host-draft"),
    ],
    "ar",
  );
  const [held, end] = ["\u2066", "\u2069"];
  assert.ok(
    text.includes(
      `${held}2014${end} (${held}Act 2014${end}) ${held}__Host-draft${end}`,
    ),
  );
});

async function textOf(
  children: readonly Inline[],
  language: "en" | "ar" = "en",
): Promise<string> {
  const tree: DocumentTree = {
    ...(await specimen(language)),
    parts: [
      { id: "one", title: "One", blocks: [{ type: "paragraph", children }] },
    ],
  };
  const { bytes } = await renderText(tree);
  return new TextDecoder().decode(bytes).replaceAll("\r", "");
}
