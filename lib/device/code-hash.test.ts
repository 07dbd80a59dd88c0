import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOfCode } from "./code-hash.ts";

test("a code's hash is 64 hexadecimal digits, always the same and never another code's", async () => {
  const hash = await hashOfCode("acorn river lamp stone");
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal(await hashOfCode("acorn river lamp stone"), hash);
  assert.notEqual(await hashOfCode("river acorn lamp stone"), hash);
});

test("a guess costs at least ten milliseconds, so that all of them take longer than anybody lives", async () => {
  const start = performance.now();
  await hashOfCode("acorn river lamp stone");
  assert.ok(performance.now() - start > 10);
});
