import assert from "node:assert/strict";
import { test } from "node:test";
import { wayBack } from "./way-back.ts";

const host = "localhost:3000";

test("a visitor is led back to a page of this site", () => {
  assert.equal(wayBack("/strategy", host), "/strategy");
  assert.equal(
    wayBack("http://localhost:3000/questionnaire/vision?problems=1", host),
    "/questionnaire/vision?problems=1",
  );
  assert.equal(wayBack("https://localhost:3000/", host), "/");
});

test("and never to another site", () => {
  for (const elsewhere of [
    "https://example.org/strategy",
    "//example.org",
    "/\\example.org",
    "\\\\example.org",
    "http://localhost:3000//example.org",
    "/.//example.org",
    "javascript:alert(1)",
    "http://[",
    "",
    undefined,
    null,
  ])
    assert.equal(wayBack(elsewhere, host), undefined, String(elsewhere));
});
