import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import { openEmbeddedSupabase } from "#supabase/embedded.ts";
import { OtherMigrations } from "#supabase/migrations.ts";

describe("a data folder of another version of the platform", () => {
  const directory = mkdtempSync(join(tmpdir(), "another-version-"));
  after(() => {
    rmSync(directory, { recursive: true });
  });

  /** Everything that is there, with what it holds. */
  async function contents(database: PGlite) {
    const { rows } = await database.query<{ name: string; rows: string }>(`
      select oid::regclass::text as name,
        query_to_xml(format('select * from %s', oid::regclass), true, false, '')::text as rows
      from pg_class
      where relkind in ('r', 'v', 'm')
        and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1
    `);
    const others = await database.query(
      "select nspname from pg_namespace union select rolname from pg_roles union select proname from pg_proc where oid > 16384 order by 1",
    );
    return { tables: rows, others: others.rows };
  }

  const opened = async <Result>(
    work: (database: PGlite) => Promise<Result>,
  ): Promise<Result> => {
    const database = await PGlite.create(join(directory, "database"));
    return work(database).finally(() => database.close());
  };

  test("is refused with what it is and what to do, and nothing in it is changed", async () => {
    const before = await opened(async (database) => {
      await database.exec(`
        create schema supabase_migrations;
        create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
        insert into supabase_migrations.schema_migrations values ('20201101000000', '{}', 'consultation');
        create table public.answers as select 'Ask us earlier.' as verbatim;
      `);
      return contents(database);
    });
    await assert.rejects(openEmbeddedSupabase(directory), (error) => {
      assert.ok(error instanceof OtherMigrations);
      assert.match(error.message, /made by another version of the platform/);
      assert.match(error.message, /20201101000000/);
      assert.match(error.message, /set DATA_DIR to a new folder/);
      return true;
    });
    assert.deepEqual(await opened(contents), before);
    assert.match(JSON.stringify(before), /Ask us earlier/);
  });
});
