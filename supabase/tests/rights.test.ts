import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { administrationDatabase } from "#lib/database/administration.ts";
import { openEmbeddedSupabase } from "#supabase/embedded.ts";
import { openPostgresql } from "./database.ts";
import { effectiveRights, type Rights } from "./rights.ts";

/** The rights in an embedded Supabase that has answered requests of every role, read from its files. */
async function rightsAfterRequests(): Promise<Rights> {
  const directory = mkdtempSync(join(tmpdir(), "rights-"));
  try {
    const supabase = await openEmbeddedSupabase(directory);
    for (const key of [supabase.publishableKey, supabase.secretKey]) {
      const { error } = await administrationDatabase(supabase.url, key)
        .from("consultations")
        .select("id");
      assert.equal(error, null);
    }
    await supabase.close();
    const engine = await PGlite.create({
      dataDir: join(directory, "database"),
      extensions: { pg_trgm },
    });
    const rights = await effectiveRights({
      exec: (sql) => engine.exec(sql),
      rows: async <Row>(sql: string) => (await engine.query<Row>(sql)).rows,
    });
    await engine.close();
    return rights;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test("every role has the same rights in the embedded Supabase, once it has answered, as in PostgreSQL", async () => {
  const database = await openPostgresql();
  const onPostgresql = await effectiveRights(database).finally(() =>
    database.close(),
  );
  const onEmbedded = await rightsAfterRequests();
  assert.deepEqual(onEmbedded, onPostgresql);
  assert.ok(onEmbedded.includes("anon: select consultations"));
  assert.ok(onEmbedded.includes("authenticated: select responses.reference"));
  assert.ok(
    !onEmbedded.includes("authenticated: select responses.submission_key"),
  );
  assert.deepEqual(
    onEmbedded.filter((right) => /^(anon|authenticated): .*later/.test(right)),
    [],
  );
});
