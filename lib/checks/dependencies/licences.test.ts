import assert from "node:assert/strict";
import { test } from "node:test";
import { licenceProblems, productionPackages } from "./licences.ts";

const problemsOf = (name: string, licence?: string) =>
  licenceProblems([{ name, licence }]).length;

test("permissive licences are accepted, in every way that packages name them", () => {
  for (const licence of ["MIT", "(MIT OR GPL-2.0-only)", "MIT AND OFL-1.1"])
    assert.equal(problemsOf("a-library", licence), 0, licence);
});

test("a licence that nobody accepted is a problem, and so is none", () => {
  for (const licence of [
    "GPL-3.0-or-later",
    "MIT AND GPL-3.0-only",
    "SEE LICENSE IN FILE",
    "",
    "constructor",
  ])
    assert.equal(problemsOf("a-library", licence), 1, licence);
  assert.equal(problemsOf("a-library"), 1);
});

test("the voice alone may be under the GPL, and under no other licence than that", () => {
  assert.equal(problemsOf("espeak-ng", "GPL-3.0-or-later"), 0);
  assert.equal(problemsOf("espeak-ng", "AGPL-3.0-only"), 1);
});

test("every package of production is looked at, whichever way it names its licence", () => {
  const packages = productionPackages(process.cwd());
  const named = new Map(packages.map(({ name, licence }) => [name, licence]));
  assert.ok(packages.length > 200, String(packages.length));
  assert.equal(named.get("next"), "MIT");
  assert.equal(named.get("busboy"), "MIT");
  assert.equal(named.get("eslint"), undefined);
});
