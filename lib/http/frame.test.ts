import assert from "node:assert/strict";
import { test } from "node:test";
import { withScriptsOf } from "./frame.ts";

const own = '<script>document.write("own")</script>';
const page = `<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/_next/a.js"/><style>p{}</style><script src="/_next/a.js" async=""></script>${own}</head><body class="b"><!--$--><p>a<!-- -->b</p><!--/$--><script id="_R_">start(1)</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"p"])</script></body></html>`;
const islands = `<!DOCTYPE html><html><head><meta charset="utf-8"/><link rel="preload" as="script" href="/_next/i.js"/><script src="/_next/i.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><script id="_R_">start(2)</script><script>self.__next_f.push([1,"i"])</script></body></html>`;

test("a frame is the page without its scripts, and with those of the islands and the marks that they look for", () => {
  assert.equal(
    withScriptsOf(page, islands),
    `<!DOCTYPE html><html lang="en"><head><style>p{}</style>${own}<link rel="preload" as="script" href="/_next/i.js"/><script src="/_next/i.js" async=""></script></head><body class="b"><div hidden=""><!--$--><!--/$--></div><p>ab</p><script id="_R_">start(2)</script><script>self.__next_f.push([1,"i"])</script></body></html>`,
  );
});

test("what is no whole page makes no frame", () => {
  assert.throws(() => withScriptsOf("<p>Not found</p>", islands), /whole page/);
  assert.throws(() => withScriptsOf(page, "<p>Not found</p>"), /whole page/);
});
