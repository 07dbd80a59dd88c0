import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { qrPng } from "./qr.ts";

const link = "https://example.org/s/senco";

test("a QR code's picture reads as its link by an independent reader", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qr-"));
  const file = join(folder, "qr.png");
  writeFileSync(file, await qrPng(link));
  const { stdout } = spawnSync("zbarimg", ["-q", "--raw", file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  assert.equal(stdout.trim(), link);
});
