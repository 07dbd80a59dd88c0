import assert from "node:assert/strict";
import { globSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";

/** What is read from top to bottom, in one go. */
const longest = 300;

/** Written by Supabase's generator. */
const generated = ["lib/database/types.ts"];

test("a file of code or styles can be read in one go", () => {
  const files = globSync([
    "{app,components,e2e,lib,supabase}/**/*.{ts,tsx,css,sql,typ}",
    "*.{ts,mjs}",
  ]).filter((file) => !generated.includes(file) && statSync(file).isFile());
  assert.ok(files.length > 500, String(files.length));
  const long = files
    .map((file) => ({
      file,
      lines: readFileSync(file, "utf8").split("\n").length - 1,
    }))
    .filter(({ lines }) => lines > longest);
  assert.deepEqual(long, []);
});
