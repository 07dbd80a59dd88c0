import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";

const files = globSync("public/pictures/*.svg");

test("of every picture it is written down who made it, and of no other", () => {
  const licence = readFileSync("public/pictures/LICENSE.md", "utf8");
  const written = [...licence.matchAll(/^(?:\||-) ([a-z0-9-]+\.svg)/gm)];
  assert.deepEqual(
    written.map(([, name]) => name).sort(),
    files.map((file) => basename(file)).sort(),
  );
});

test("a picture is a square drawing alone: it fetches nothing, runs nothing and needs no font", () => {
  assert.ok(files.length > 0);
  for (const file of files) {
    const drawing = readFileSync(file, "utf8");
    assert.match(drawing, /^<svg [^>]*viewBox="0 0 72 72"/, file);
    assert.doesNotMatch(
      drawing,
      /<(script|style|text|image|use|foreignObject)\b|\bhref=|\bon\w+=|url\(/i,
      file,
    );
  }
});

test("every picture is shown somewhere", () => {
  const words = [
    ...globSync("messages/**/*.md"),
    ...globSync("{app,components,lib}/**/*.{ts,tsx}"),
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const unused = files
    .map((file) => basename(file, ".svg"))
    .filter((name) => !new RegExp(`[:"]${name}[)"]`).test(words));
  assert.deepEqual(unused, []);
});
