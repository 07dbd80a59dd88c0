import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ownWords } from "#lib/consultation/own-words.ts";
import { ownWordsIn } from "./own-words.ts";

/** Where another consultation's words would be: its definition, its messages, its pictures. */
const definition = /^(lib\/consultation|messages|public\/pictures)\//;
/** Tests try the definition that is there. */
const tests = /\.test\.tsx?$|^supabase\/tests\//;

const files = execFileSync(
  "git",
  [
    "ls-files",
    ...["lib", "components", "app", "supabase", "public"],
    ...["*.ts", "*.mjs"].map((root) => `:(glob)${root}`),
  ],
  { encoding: "utf8" },
)
  .trim()
  .split("\n")
  .filter((file) => !definition.test(file) && !tests.test(file));

test("nothing outside the definition and the messages has a word of this consultation", () => {
  assert.ok(files.length > 500, String(files.length));
  assert.deepEqual(ownWordsIn(files, ownWords), []);
});

test("a word of the consultation is found with its file and line", () => {
  const folder = mkdtempSync(join(tmpdir(), "own-words-"));
  const file = join(folder, "page.ts");
  writeFileSync(file, "export const place =\n  'anywhere in Kent';\n");
  assert.deepEqual(ownWordsIn([file], ownWords), [
    { place: `${file}:2`, line: "'anywhere in Kent';" },
  ]);
  rmSync(folder, { recursive: true });
});
