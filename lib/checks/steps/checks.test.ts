import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { checks } from "./checks.ts";

const names = checks.map(({ name }) => name);

/** The steps that a text has run, as in `npm test -- unit e2e`. */
function stepsNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/npm test -- ([a-z0-9 -]+)/g)].flatMap(
    ([, steps = ""]) => steps.trim().split(" "),
  );
}

test("every step that a script or the docs name is there, and each has a name of its own", () => {
  const files = globSync(["package.json", "*.md", "docs/**/*.md", ".ci/run"]);
  const named = files.flatMap((file) =>
    stepsNamedIn(readFileSync(file, "utf8")),
  );
  assert.ok(named.length >= 5, "nothing was looked at");
  assert.deepEqual(
    named.filter((name) => !names.includes(name)),
    [],
  );
  assert.equal(new Set(names).size, names.length);
});
