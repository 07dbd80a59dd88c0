#!/usr/bin/env bash
# One would expect: an embedded PostgreSQL whose settings say "autovacuum = on" and
# "track_counts = on" looks after its tables, as every PostgreSQL server does: it
# gathers statistics for the planner, and clears away rows that were written over.
#
# What happens: PGlite has one process and starts no worker, so neither ever happens.
# The counters that autovacuum goes by do rise, the settings say "on", and nothing
# follows. A join that was planned for an empty table is still planned so when the
# table has grown, and the files keep every row that was ever written over.
#
# Whom it hurts: whoever keeps a growing database in PGlite. The pages where a team
# reads thousands of answers get slower day by day (the join below is planned as if
# there were a handful of rows), with nothing in any setting or log that says why.
# The remedy is to run ANALYZE and VACUUM oneself, outside of transactions.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.4.5
cat > finding.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";

const { version } = JSON.parse(
  readFileSync("node_modules/@electric-sql/pglite/package.json", "utf8"),
);
const db = await PGlite.create();
const one = async (sql) => (await db.query(sql)).rows[0];
const setting = async (name) => Object.values(await one(`show ${name}`))[0];
console.log("PGlite", version, (await one("select version()")).version.slice(0, 15));

await db.exec(`
  create table letters (id integer primary key, town integer, words text);
  create index on letters (town);
  create table towns (id integer primary key, name text)`);
// Asked while there is nothing: an empty table's size is guessed.
await db.exec(`
  insert into towns select n, 'Town ' || n from generate_series(1, 50) n;
  insert into letters select n, 1, 'words' from generate_series(1, 20000) n;
  update letters set words = 'other words' where id <= 10000`);

const seconds = 75;
console.log("waiting", seconds, "seconds; autovacuum_naptime is", await setting("autovacuum_naptime"));
await pause(seconds * 1000);
await db.exec("select pg_stat_force_next_flush()");

const state = async () =>
  one(`select c.reltuples::int, s.n_dead_tup::int as dead, s.n_mod_since_analyze::int as changed,
         s.last_autovacuum, s.last_autoanalyze
       from pg_stat_user_tables s join pg_class c on c.oid = s.relid where s.relname = 'letters'`);
const guess = async () => {
  const { rows } = await db.query(
    "explain (format json) select * from letters where town = 1",
  );
  return rows[0]["QUERY PLAN"][0].Plan["Plan Rows"];
};

const before = await state();
const guessed = await guess();
console.log("autovacuum", await setting("autovacuum"), "track_counts", await setting("track_counts"));
console.log("after the wait", before, "rows expected of 20000:", guessed);
await db.exec("vacuum (analyze)");
const after = await state();
const known = await guess();
console.log("after VACUUM (ANALYZE)", after, "rows expected of 20000:", known);

assert.equal(await setting("autovacuum"), "on");
assert.equal(await setting("track_counts"), "on");
assert.equal(before.reltuples, -1);
assert.equal(before.dead, 10000);
assert.equal(before.changed, 30000);
assert.equal(before.last_autovacuum, null);
assert.equal(before.last_autoanalyze, null);
assert.ok(guessed < 2000, String(guessed));
assert.equal(after.reltuples, 20000);
assert.equal(after.dead, 0);
assert.equal(known, 20000);
await db.close();
console.log("as described");
process.exit(0);
JS
node finding.mjs
