import assert from "node:assert/strict";
import { test } from "node:test";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";
import { locales } from "#lib/i18n/routing.ts";
import {
  firstParagraph,
  minutesToRead,
  parsePart,
  readDocument,
  readPart,
} from "./document.ts";

const ids = Object.keys(documents).filter(
  (id): id is DocumentId => id in documents,
);

for (const locale of locales)
  for (const id of ids)
    test(`every part of ${id} in ${locale} is read, with a title and words`, async () => {
      const document = await readDocument(locale, id);
      assert.deepEqual(
        document.parts.map((part) => part.id),
        documents[id],
      );
      for (const part of document.parts) {
        assert.notEqual(part.title, "", part.id);
        assert.notEqual(firstParagraph(part), "", part.id);
        assert.ok(
          part.blocks.every((b) => b.type !== "heading" || b.level > 2),
          `${part.id} has one title`,
        );
      }
      assert.ok(minutesToRead(document) >= 1);
    });

test("a priority begins with what it means in two sentences", async () => {
  const part = await readPart("en", "strategy", "priority-1");
  assert.match(part.title, /^Priority 1: /);
  assert.equal(
    firstParagraph(part),
    "We want families to be equal partners when choices are made. That means we listen, talk clearly and plan support together.",
  );
});

test("headings, paragraphs, lists, tables, links and strong words become blocks", () => {
  const markdown = [
    "## Title",
    "One **strong** word",
    "and a [link](/formats).",
    "",
    "### Below",
    "",
    "1. First",
    "2. Second",
    "",
    "| Name | What |",
    "| --- | --- |",
    "| a | b |",
  ].join("\n");
  const text = (words: string) => ({ type: "text", text: words });
  assert.deepEqual(parsePart(markdown, "part.md"), {
    title: "Title",
    blocks: [
      {
        type: "paragraph",
        children: [
          text("One "),
          { type: "strong", children: [text("strong")] },
          text(" word and a "),
          { type: "link", href: "/formats", children: [text("link")] },
          text("."),
        ],
      },
      { type: "heading", level: 3, children: [text("Below")] },
      {
        type: "list",
        ordered: true,
        items: [[text("First")], [text("Second")]],
      },
      {
        type: "table",
        header: [[text("Name")], [text("What")]],
        rows: [[[text("a")], [text("b")]]],
      },
    ],
  });
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["emphasis", "## T\n\nA *b*.", /part\.md:3: .*emphasis/],
  ["an image", "## T\n\nA\n![b](/c.png)", /part\.md:4: .*image/],
  ["HTML", "## T\n\n<b>c</b>", /part\.md:3: .*html/],
  ["a quotation", "## T\n\ntext\n\n> b", /part\.md:5: .*blockquote/],
  ["a list in a list", "## T\n\n- a\n  - b", /part\.md:3: .*list item/],
  ["a heading of level 1", "# T", /part\.md:1: .*level 1/],
  ["a script as an address", "## T\n\n[a](javascript:b)", /part\.md:3: .*link/],
  ["a link to another host's path", "## T\n\n[a](//b.c)", /part\.md:3: .*link/],
  ["words before the title", "Words\n\n## T", /part\.md:1: .*title/],
  ["a second title", "## T\n\n## U", /part\.md:1: .*one title/],
];
for (const [what, markdown, message] of refused)
  test(`${what} is refused with file and line`, () => {
    assert.throws(() => parsePart(markdown, "part.md"), { message });
  });
