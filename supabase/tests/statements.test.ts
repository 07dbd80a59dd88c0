import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PGlite } from "@electric-sql/pglite";
import { openInMemoryEngine } from "../in-memory.ts";
import { forgetUnusedArrays, joinSettings } from "../statements.ts";

const sent = {
  role: "SELECT set_config('role', $1, true)",
  subject: "SELECT set_config('request.jwt.claim.sub', $1, true)",
  claims: "SELECT set_config('request.jwt.claims', $1, true)",
  status: "SELECT set_config('response.status', '', true)",
};
const claims = JSON.stringify({ role: "reader", name: `O'Neill \\ "quoted"` });
const asked = `select current_user::text as who, current_setting('role') as role,
  current_setting('request.jwt.claim.sub') as subject,
  current_setting('request.jwt.claims') as claims,
  current_setting('response.status') as status`;
const arrays = `select array['a,b', 'c'] as words, array[1, 2]::int[] as numbers,
  5::int as five, '{"a": 1}'::jsonb as json`;

let engine: PGlite;
let alone: Awaited<ReturnType<typeof found>>;
let values: unknown;
const statements: string[] = [];

before(async () => {
  engine = await openInMemoryEngine();
  await engine.exec("create role reader; create role writer");
  alone = await found();
  values = (await engine.query(arrays)).rows;
  const query = engine.query.bind(engine);
  engine.query = (sql, ...rest) => {
    statements.push(sql);
    return query(sql, ...rest);
  };
  joinSettings(engine);
});
after(() => engine.close());

/** What a statement finds in force, after the settings were sent as the embedded Supabase sends them. */
async function found() {
  await engine.query("BEGIN", []);
  await engine.query(sent.role, ["reader"]);
  await engine.query(sent.subject, ["4711"]);
  await engine.query(sent.claims, [claims]);
  await engine.query(sent.status, []);
  const first = (await engine.query(asked)).rows;
  await engine.query(sent.role, ["writer"]);
  await engine.query(sent.subject, [""]);
  const second = (await engine.query(asked)).rows;
  await engine.query("COMMIT", []);
  const later = await engine.query(
    "select current_user::text as who, current_setting('request.jwt.claims') as claims",
  );
  return { first, second, later: later.rows };
}

test("settings sent together are in force as if each had been sent alone, and end with their transaction", async () => {
  statements.length = 0;
  const together = await found();
  assert.deepEqual(together, alone);
  assert.deepEqual(together.first, [
    { who: "reader", role: "reader", subject: "4711", claims, status: "" },
  ]);
  assert.equal(statements.length, 7);
});

test("under a setting that is refused nothing is done", async () => {
  await engine.query("BEGIN", []);
  await engine.query(sent.role, ["nobody"]);
  await assert.rejects(
    engine.query("create table made_all_the_same ()"),
    /role "nobody" does not exist/,
  );
  await engine.query("ROLLBACK", []);
  const { rows } = await engine.query(
    "select to_regclass('made_all_the_same') as made",
  );
  assert.deepEqual(rows, [{ made: null }]);
});

test("settings of a transaction that was given up are not in force in the next", async () => {
  await engine.query("BEGIN", []);
  await engine.query(sent.role, ["reader"]);
  await engine.query("ROLLBACK", []);
  await engine.query("BEGIN", []);
  const { rows } = await engine.query("select current_user::text as who");
  await engine.query("COMMIT", []);
  assert.deepEqual(rows, [{ who: "postgres" }]);
});

test("arrays of values are read as before once those that nothing gives are forgotten", async () => {
  const known = Object.keys(engine.parsers).length;
  await forgetUnusedArrays(engine);
  assert.deepEqual((await engine.query(arrays)).rows, values);
  assert.ok(Object.keys(engine.parsers).length < known / 2);
});
