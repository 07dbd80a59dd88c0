import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEnvironment } from "./env.ts";

test("nothing has to be set", () => {
  assert.deepEqual(parseEnvironment({}), { PORT: 3000, DATA_DIR: ".data" });
});

test("an empty variable is one that is not set", () => {
  assert.deepEqual(
    parseEnvironment({ PORT: "", SUPABASE_URL: "", DATA_DIR: "" }),
    {
      PORT: 3000,
      DATA_DIR: ".data",
    },
  );
});

test("the port is a number", () => {
  assert.equal(parseEnvironment({ PORT: "8080" }).PORT, 8080);
  for (const PORT of ["http", "0", "65536", "80.5"])
    assert.throws(() => parseEnvironment({ PORT }), /PORT: /);
});

test("a Supabase needs its publishable key beside its address", () => {
  const SUPABASE_URL = "https://example.supabase.co";
  assert.throws(
    () => parseEnvironment({ SUPABASE_URL }),
    /set SUPABASE_PUBLISHABLE_KEY as well/,
  );
  assert.throws(
    () => parseEnvironment({ SUPABASE_URL: "supabase" }),
    /SUPABASE_URL: /,
  );
  const keys = { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x" };
  assert.equal(parseEnvironment(keys).SUPABASE_URL, SUPABASE_URL);
});

test("a window has two ends, which are dates or instants with their offset", () => {
  const CONSULTATION_OPENS = "2020-12-02";
  const CONSULTATION_CLOSES = "2021-02-05T00:00:00+00:00";
  assert.throws(() => parseEnvironment({ CONSULTATION_OPENS }), /set both/);
  assert.throws(
    () =>
      parseEnvironment({
        CONSULTATION_OPENS,
        CONSULTATION_CLOSES: "2021-02-05T00:00",
      }),
    /CONSULTATION_CLOSES: /,
  );
  assert.equal(
    parseEnvironment({ CONSULTATION_OPENS, CONSULTATION_CLOSES })
      .CONSULTATION_CLOSES,
    CONSULTATION_CLOSES,
  );
});

test("every mistake is said at once", () => {
  assert.throws(
    () => parseEnvironment({ PORT: "x", SITE_URL: "y" }),
    (error: Error) =>
      /PORT: /.test(error.message) && /SITE_URL: /.test(error.message),
  );
});

test("what it does not know it lets pass", () => {
  assert.deepEqual(parseEnvironment({ HOME: "/home" }), {
    PORT: 3000,
    DATA_DIR: ".data",
  });
});
