import assert from "node:assert/strict";
import { test } from "node:test";
import { scanType } from "./scan-type.ts";

test("a scan is known by how it begins, not by its name", () => {
  const of = (text: string) => scanType(Buffer.from(text, "latin1"));
  assert.equal(of("%PDF-1.7"), "application/pdf");
  assert.equal(of("\xff\xd8\xff\xe0"), "image/jpeg");
  assert.equal(of("\x89PNG\r\n\x1a\n"), "image/png");
  assert.equal(of("II*\0"), "image/tiff");
  assert.equal(of("MM\0*"), "image/tiff");
  assert.equal(of("<html>"), undefined);
  assert.equal(of("PK\x03\x04"), undefined);
  assert.equal(of(""), undefined);
});
