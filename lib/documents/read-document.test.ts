import assert from "node:assert/strict";
import { test } from "node:test";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";
import { languages } from "#lib/i18n/languages.ts";
import {
  firstParagraph,
  parsePart,
  readDocument,
  readPart,
} from "./read-document.ts";
import { hasDocument } from "./publications-in.ts";
import { minutesToRead } from "./block-words.ts";

const ids = Object.keys(documents).filter(
  (id): id is DocumentId => id in documents,
);

for (const locale of languages)
  for (const id of ids.filter((document) => hasDocument(locale, document)))
    test(`every part of ${id} in ${locale} is read, with a title and words`, async () => {
      const parts = await readDocument(locale, id);
      assert.deepEqual(
        parts.map((part) => part.id),
        documents[id],
      );
      for (const part of parts) {
        assert.notEqual(part.title, "", part.id);
        assert.ok(part.blocks.length > 0, part.id);
        assert.ok(
          part.blocks.every((b) => b.type !== "heading" || b.level > 2),
          `${part.id} has one title`,
        );
      }
      assert.ok(minutesToRead(parts) >= 1);
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
  assert.deepEqual(parsePart(markdown, source), {
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

const source = {
  file: "part.md",
  hasPicture: (name: string) => name === "sun",
};

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["emphasis", "## T\n\nA *b*.", /part\.md:3: .*emphasis/],
  [
    "an image within words",
    "## T\n\nA\n![b](picture:sun)",
    /part\.md:4: .*image/,
  ],
  [
    "an image that is no picture",
    "## T\n\n![b](/c.png)",
    /part\.md:3: .*image/,
  ],
  [
    "a missing picture",
    "## T\n\n![b](picture:moon)",
    /part\.md:3: .*missing: public\/pictures\/moon\.svg/,
  ],
  [
    "a picture without words",
    "## T\n\n![](picture:sun)",
    /part\.md:3: .*without words/,
  ],
  [
    "a table row with too few cells",
    "## T\n\n| a | b |\n| - | - |\n| c |",
    /part\.md:5: .*fewer cells/,
  ],
  [
    "a table row with too many cells",
    "## T\n\n| a | b |\n| - | - |\n| c | d | e |",
    /part\.md:5: .*more or fewer/,
  ],
  [
    "a script without a font",
    "## T\n\nA\n\n你好",
    /part\.md:5: .*no font here has: 你/,
  ],
  [
    "a passage in an unknown language",
    "## T\n\n:::xx\nA\n:::",
    /part\.md:3: .*"xx"/,
  ],
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
    assert.throws(() => parsePart(markdown, source), { message });
  });
