import assert from "node:assert/strict";
import { test } from "node:test";
import { byteRange } from "./byte-range.ts";

test("a range of bytes is read as RFC 9110 says", () => {
  assert.deepEqual(byteRange("bytes=0-499", 1000), { start: 0, end: 499 });
  assert.deepEqual(byteRange("bytes=500-", 1000), { start: 500, end: 999 });
  assert.deepEqual(byteRange("bytes=-200", 1000), { start: 800, end: 999 });
  assert.deepEqual(byteRange("bytes=-2000", 1000), { start: 0, end: 999 });
  assert.deepEqual(byteRange("bytes=900-5000", 1000), { start: 900, end: 999 });
});

test("the whole is sent where no range that we know is asked for", () => {
  for (const header of [
    null,
    "",
    "bytes=-",
    "items=0-1",
    "bytes=0-1,5-6",
    "bytes=9-5",
  ])
    assert.equal(byteRange(header, 1000), undefined, String(header));
});

test("a range beyond the end cannot be sent", () => {
  assert.equal(byteRange("bytes=1000-", 1000), "unsatisfiable");
  assert.equal(byteRange("bytes=-0", 1000), "unsatisfiable");
});
