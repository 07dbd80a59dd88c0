import assert from "node:assert/strict";
import { globSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { physicalIn } from "./physical.ts";

// The folder of a route can be called after the stylesheet that it serves.
const stylesheets = globSync("{app,components,lib}/**/*.css").filter((path) =>
  statSync(path).isFile(),
);

test("no stylesheet names a side: a page that runs from right to left is the same page", () => {
  assert.ok(stylesheets.length > 0);
  for (const file of stylesheets)
    assert.deepEqual(physicalIn(readFileSync(file, "utf8")), [], file);
});

test("no component names a side in a style of its own", () => {
  const sides = /\b(?:margin|padding|border)(?:Left|Right)\b/;
  for (const file of globSync("{app,components}/**/*.tsx"))
    assert.doesNotMatch(readFileSync(file, "utf8"), sides, file);
});

test("a side is found in a property, a value and a shorthand whose sides differ", () => {
  const physical = [
    "a { margin-left: 1rem }",
    "a { right: 0 }",
    "a { border-top-left-radius: 2px }",
    "a { text-align: right; }",
    "a { float: left }",
    "a { padding: 0 1rem 0 0; }",
    "a { inset: 0 auto 0 0 }",
    "a { width: 2rem }",
  ];
  for (const rule of physical) assert.equal(physicalIn(rule).length, 1, rule);
});

test("what is the same on both sides, or of the screen, is not found", () => {
  const logical = [
    "a { margin-inline-start: 1rem; padding: 0 1rem 2rem; inset: 0 }",
    "a { margin: 0 auto 1rem auto; text-align: start; float: inline-start }",
    "@media (min-width: 40rem) { a { inline-size: 2rem; /* left: 0 */ } }",
    "@page { margin: 2cm }",
  ];
  for (const rule of logical) assert.deepEqual(physicalIn(rule), [], rule);
});
