import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { PGlite } from "@electric-sql/pglite";
import { openInMemoryEngine } from "#supabase/in-memory.ts";
import { lookAfterChanged, lookAfterTables } from "../upkeep.ts";
import { one } from "./consultation.ts";

let engine: PGlite;
before(async () => {
  engine = await openInMemoryEngine();
});
after(() => engine.close());

beforeEach(() =>
  engine.exec(`
    drop table if exists public.notes;
    create table public.notes (id integer primary key, words text);
    insert into public.notes select n, 'words' from generate_series(1, 1000) n;
    update public.notes set words = 'other words' where id <= 500;
    select pg_stat_force_next_flush()`),
);

const state = async () => {
  const { rows } = await engine.query<{ known: number; dead: number }>(
    `select c.reltuples::integer as known, s.n_dead_tup::integer as dead
     from pg_class c join pg_stat_user_tables s on s.relid = c.oid
     where c.oid = 'public.notes'::regclass`,
  );
  return one(rows);
};

test("a table that has changed is counted, and what was written over is cleared away", async () => {
  assert.deepEqual(await state(), { known: -1, dead: 500 });
  await lookAfterChanged(engine);
  assert.deepEqual(await state(), { known: 1000, dead: 0 });
});

test("a table that has hardly changed is left alone", async () => {
  await lookAfterChanged(engine);
  await engine.exec("update public.notes set words = 'more' where id <= 20");
  await lookAfterChanged(engine);
  assert.deepEqual(await state(), { known: 1000, dead: 20 });
});

test("a transaction that is under way is not disturbed", async () => {
  await engine.exec("begin; insert into public.notes values (1001, 'mine')");
  await lookAfterChanged(engine);
  const end = lookAfterTables(engine);
  await engine.exec("commit");
  end();
  const { rows } = await engine.query(
    "select words from public.notes where id = 1001",
  );
  assert.deepEqual(rows, [{ words: "mine" }]);
  assert.equal((await state()).known, -1);
});

test("from the beginning every table is looked after", async () => {
  lookAfterTables(engine)();
  // It has the engine before whatever is asked next.
  await engine.query("select 1");
  assert.equal((await state()).known, 1000);
});
