#!/usr/bin/env bash
# One would expect: a database client holds a parser for each type of value that it
# can read, some dozens of them, and to read one number costs the same in a database
# with three tables as in one with three hundred.
#
# What happens: as it opens, PGlite makes a parser for the array type of everything
# in pg_type, and PostgreSQL has such a type for the rows of every table and view,
# those of the catalogue among them. An empty database has more than 300 parsers,
# and each result is read with a fresh copy of all of them. Nobody reads an array of
# rows of pg_class; everybody pays for it, at every statement.
#
# Whom it hurts: who answers many small requests from PGlite, such as one page of a
# form for each of many people at once: much of a small statement is this copying.
# `parsers` is a public property: what nothing returns can be left out of it, once,
# after opening. (Tables that are made later add none until PGlite opens again.)
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.4.5
cat > finding.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

const { version } = JSON.parse(
  readFileSync("node_modules/@electric-sql/pglite/package.json", "utf8"),
);
console.log("PGlite", version);
const folder = "data";
const open = await PGlite.create(folder);
const empty = Object.keys(open.parsers).length;
await open.exec(
  Array.from({ length: 100 }, (_, n) => `create table t${n} (id int);`).join(""),
);
const made = Object.keys(open.parsers).length;
await open.close();

const db = await PGlite.create(folder);
const reopened = Object.keys(db.parsers).length;
const { rows } = await db.query(
  "select typarray::int as id from pg_type where typname = 'pg_class'",
);
const readsRows = rows[0].id in db.parsers;

const milliseconds = async () => {
  for (let n = 0; n < 500; n += 1) await db.query("select 1");
  const started = performance.now();
  for (let n = 0; n < 3000; n += 1) await db.query("select 1");
  return (performance.now() - started) / 3000;
};
const slow = await milliseconds();
const arrays = await db.query(
  "select typarray::int as id from pg_type where typtype = 'c' and typarray <> 0",
);
const unused = new Set(arrays.rows.map(({ id }) => String(id)));
db.parsers = Object.fromEntries(
  Object.entries(db.parsers).filter(([id]) => !unused.has(id)),
);
const left = Object.keys(db.parsers).length;
const quick = await milliseconds();

console.log("parsers of an empty database:", empty);
console.log("after 100 tables were made:", made, "and once it is opened again:", reopened);
console.log("reads an array of rows of pg_class:", readsRows);
console.log("without arrays of rows:", left);
// Printed and not asserted: how long it takes depends on the machine.
console.log("milliseconds for “select 1”:", slow.toFixed(3), "and without them", quick.toFixed(3));

assert.ok(empty > 200, String(empty));
assert.equal(made, empty);
assert.equal(reopened, empty + 100);
assert.ok(readsRows);
assert.ok(left < 150, String(left));
await db.close();
console.log("as described");
process.exit(0);
JS
node finding.mjs
