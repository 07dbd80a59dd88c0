import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  each,
  end,
  fillable,
  fillIn,
  readTemplate,
  slot,
  unless,
  when,
} from "./template.ts";

const filled = (html: string, filling: Parameters<typeof fillIn>[1]) =>
  fillIn(readTemplate(html), filling);

/** A text as a browser reads it from HTML: these are all the references that are written. */
const asRead = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Any text, and pieces that would be markup, references or marks of ours. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        ...["</textarea>", '"', "'", "<script>", "-->", "&lt;", "&amp;", "&"],
        ...["\n", "]]>", slot("secret"), when("x"), end, ' data-fill-x="'],
      ),
    ),
  )
  .map((pieces) => pieces.join(""));

describe("a template that is filled in", () => {
  test("gives every text back as that text, and no markup or mark of ours for it", () => {
    const template = readTemplate(
      `<p title="${slot("text")}">${slot("text")}</p><textarea>${slot("text")}</textarea>`,
    );
    fc.assert(
      fc.property(text, (written) => {
        const html = fillIn(template, { text: written, secret: "told" });
        const [, title = "", inner = "", box = ""] =
          /^<p title="([^"]*)">([^<>]*)<\/p><textarea>\n([^<>]*)<\/textarea>$/.exec(
            html,
          ) ?? assert.fail(html);
        for (const part of [title, inner, box])
          assert.equal(asRead(part), written);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps a first line feed, which a browser drops from a box", () => {
    assert.equal(
      filled(`<textarea id="a">${slot("text")}</textarea>`, { text: "\nb" }),
      '<textarea id="a">\n\nb</textarea>',
    );
  });

  test("has what hangs on a name where it holds something, or where it does not", () => {
    const html = `${when("a")}yes ${slot("a")}${end}${unless("a")}no${end}`;
    assert.equal(filled(html, { a: "b" }), "yes b");
    assert.equal(filled(html, { a: true }), "yes ");
    assert.equal(filled(html, { a: [{}] }), "yes ");
    for (const a of ["", false, undefined, []])
      assert.equal(filled(html, { a }), "no");
  });

  test("repeats a section for each entry, with the entry's texts before the page's", () => {
    const html = `${each("all")}[${slot("name")} ${slot("page")}${when("last")}!${end}]${end}`;
    const all = [{ name: "a" }, { name: "b", page: "own", last: true }];
    assert.equal(filled(html, { all, page: "1" }), "[a 1][b own!]");
  });

  test("leaves an attribute out where nothing comes to stand in it", () => {
    const [[name, value] = assert.fail()] = Object.entries(
      fillable("checked", `${when("a")}checked${end} ${when("b")}b${end}`),
    );
    const html = `<input ${name}="${value}" id="i">`;
    assert.equal(filled(html, {}), '<input id="i">');
    assert.equal(filled(html, { a: true }), '<input checked="checked" id="i">');
    assert.equal(filled(html, { b: true }), '<input checked="b" id="i">');
  });

  test("is refused where a section does not end, or something ends that did not begin", () => {
    assert.throws(() => readTemplate(when("a")), /do not end/);
    assert.throws(() => readTemplate(`a${end}${end}`), /do not end/);
  });
});
