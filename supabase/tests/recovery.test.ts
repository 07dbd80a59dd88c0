import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { administrationDatabase } from "#lib/database/administration.ts";
import { openEmbeddedSupabase } from "#supabase/embedded.ts";

test("a request that breaks its transaction fails alone", async (context) => {
  const directory = mkdtempSync(join(tmpdir(), "recovery-"));
  const supabase = await openEmbeddedSupabase(directory);
  context.after(async () => {
    await supabase.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const database = administrationDatabase(supabase.url, supabase.secretKey);
  const verbatims = () => database.from("verbatims").select("id");
  const refused = await verbatims().filter("theme_ids", "eq", "{}");
  assert.equal(refused.status, 500);
  const next = await verbatims();
  assert.equal(next.error, null);
});
