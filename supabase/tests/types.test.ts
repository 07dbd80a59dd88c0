import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { generateTypes } from "#lib/database/generate-types.ts";

test("the database's types are those of its migrations: after a change, run npm run types", async () => {
  assert.equal(
    readFileSync("lib/database/types.ts", "utf8"),
    await generateTypes(),
  );
});
