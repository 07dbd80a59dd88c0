import assert from "node:assert/strict";
import { test } from "node:test";
import { codeFrom, newCode, printedLink, shareLink } from "./links.ts";

test("a share link has one slash between its site and its path", () => {
  assert.equal(
    shareLink("https://example.org", "senco"),
    "https://example.org/s/senco",
  );
  assert.equal(
    shareLink("https://example.org/", "senco"),
    "https://example.org/s/senco",
  );
});

test("a printed link leaves out what a browser adds", () => {
  assert.equal(
    printedLink("https://www.example.org/s/senco"),
    "example.org/s/senco",
  );
  assert.equal(
    printedLink("http://localhost:3000/s/senco"),
    "localhost:3000/s/senco",
  );
});

test("a code typed in capitals from a poster is the same code", () => {
  assert.equal(codeFrom(" K7MQ2 "), "k7mq2");
});

test("what cannot be a code is none", () => {
  for (const typed of ["", "ab", "a b c", "../etc", "x".repeat(41), "käse"])
    assert.equal(codeFrom(typed), undefined, typed);
});

test("a new code holds nothing that is taken for something else, nor a vowel", () => {
  let turn = 0;
  const codes = Array.from({ length: 100 }, () =>
    newCode((below) => turn++ % below),
  );
  for (const code of codes) {
    assert.match(code, /^[bcdfghjkmnpqrstvwxz2-9]{5}$/);
    assert.equal(codeFrom(code), code);
  }
  assert.ok(new Set(codes).size > 1);
});
