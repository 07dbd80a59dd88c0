import assert from "node:assert/strict";
import { test } from "node:test";
import { readOnce } from "./read-once.ts";

test("a key is read once, others apart, and again only where it failed", async () => {
  const asked: string[] = [];
  const read = readOnce((key) => {
    asked.push(key);
    return asked.length === 1
      ? Promise.reject(new Error("not there"))
      : Promise.resolve(key.toUpperCase());
  });
  await assert.rejects(read("en"), /not there/);
  assert.deepEqual(await Promise.all([read("en"), read("en"), read("pl")]), [
    "EN",
    "EN",
    "PL",
  ]);
  assert.deepEqual(asked, ["en", "en", "pl"]);
});
