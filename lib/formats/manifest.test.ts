import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { filesFolder, manifestFile, readManifest } from "./manifest.ts";

test("A list of files that cannot be read lists nothing, so that a new one can be made", async (t) => {
  const project = process.cwd();
  const elsewhere = mkdtempSync(join(tmpdir(), "manifest-"));
  t.after(() => {
    process.chdir(project);
    rmSync(elsewhere, { recursive: true });
  });
  process.chdir(elsewhere);
  mkdirSync(filesFolder);
  for (const text of ["", '{"publications":[{"document":"of-long-ago"}]}']) {
    writeFileSync(manifestFile, text);
    assert.deepEqual(await readManifest(), { publications: [] });
  }
});
