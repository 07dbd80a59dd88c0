import assert from "node:assert/strict";
import { test } from "node:test";
import { toHtml } from "hast-util-to-html";
import type { Block, Inline } from "#lib/documents/document.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { hastOf } from "./hast.ts";
import type { Rendition } from "./rendition.ts";

const page: Rendition = {
  level: 3,
  addressOf: (path) => `/cy${path}`,
  pictureAt: ({ name }) => ({ src: `/pictures/${name}.svg` }),
  controls: "drawn",
};
const html = (blocks: readonly Block[], rendition = page) =>
  toHtml(hastOf(blocks, rendition));
const hostile = `<script>&"'\\#[]{}</p>`;

test("headings begin at the level that the page leaves for them", () => {
  const heading = (level: 3 | 4): Block => ({
    type: "heading",
    level,
    children: [{ type: "text", text: "Words" }],
  });
  const blocks = [heading(3), heading(4)];
  assert.equal(html(blocks), "<h3>Words</h3><h4>Words</h4>");
  assert.equal(
    html(blocks, { ...page, level: 2 }),
    "<h2>Words</h2><h3>Words</h3>",
  );
});

test("links within the site keep the reader's language; others run their own way", () => {
  const link = (href: string): Block => ({
    type: "paragraph",
    children: [{ type: "link", href, children: [{ type: "text", text: "a" }] }],
  });
  assert.equal(
    html([link("/formats"), link("tel:1")]),
    '<p><a href="/cy/formats">a</a></p><p><a href="tel:1"><bdi>a</bdi></a></p>',
  );
});

test("an address ends its line after a stroke or an at sign", () => {
  const link = (href: string, text: string): Inline => ({
    type: "link",
    href,
    children: [{ type: "text", text }],
  });
  const page = link("https://www.example.org/a/b", "www.example.org/a/b");
  const mail = link("mailto:a@example.org", "a@example.org");
  const written = html([{ type: "paragraph", children: [page, mail] }]);
  assert.match(written, />www\.example\.org\/<wbr>a\/<wbr>b</);
  assert.match(written, />a@<wbr>example\.org</);
});

test("a table that is too wide can be scrolled by keyboard, and says what it is", () => {
  const cell = (text: string): Inline[] => [{ type: "text", text }];
  const written = html([
    {
      type: "table",
      header: [cell("Cookie"), cell("What it does")],
      rows: [[cell("draft"), cell("It finds your answers again")]],
    },
  ]);
  assert.match(
    written,
    /^<div class="table" role="region" aria-label="Cookie, What it does" tabindex="0"><table>/,
  );
});

test("hostile words stay words, in text and in alternative texts", () => {
  const written = html([
    { type: "paragraph", children: [{ type: "text", text: hostile }] },
    { type: "figure", picture: { name: "a", alternative: hostile } },
    {
      type: "question",
      id: "q",
      number: 1,
      label: hostile,
      control: { type: "writing", instruction: hostile, lines: 1 },
    },
  ]);
  // Within the marks around an attribute only those marks can do harm.
  const outside = written.replaceAll(/="[^"]*"/g, "");
  assert.doesNotMatch(outside, /<script/);
  assert.equal(outside.match(/<\/p>/g)?.length, 2);
});

test("every part of a passage in another language says which and which way it runs", async () => {
  const { parts } = await specimen("en");
  const written = html(parts.flatMap(({ blocks }) => blocks));
  assert.match(written, /<div lang="pl" dir="ltr"><p>/);
  assert.match(written, /<div lang="ar" dir="rtl"><p>/);
});

test("a control to fill in is named by its question and described by what is said of it", async () => {
  const questions = questionsIn(await specimen("en"));
  const written = html(questions, { ...page, controls: "native" });
  assert.match(
    written,
    /<fieldset aria-describedby="question-specimen-any-said-1 question-specimen-any-said-2"><legend><h3>2\. Which of these fit\?<\/h3><\/legend><p class="hint" id="question-specimen-any-said-1">/,
  );
  assert.match(
    written,
    /<label class="choice"><input type="radio" name="specimen-one" value="yes"><span>Yes<\/span><\/label>/,
  );
  assert.match(
    written,
    /<h3><label for="question-specimen-words">3\. Why do you think so\?<\/label><\/h3>/,
  );
  assert.doesNotMatch(html(questions), /<(input|textarea)/);
});
