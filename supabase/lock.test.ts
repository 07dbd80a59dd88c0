import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DataDirectoryInUse, lockDataDirectory } from "./lock.ts";

const directory = mkdtempSync(join(tmpdir(), "lock-"));
after(() => {
  rmSync(directory, { recursive: true });
});

/** Starts a process that takes the lock, says so, and keeps it until it ends. */
async function holder(): Promise<ChildProcess> {
  const program = `
    import { lockDataDirectory } from "#supabase/lock.ts";
    lockDataDirectory(${JSON.stringify(directory)});
    process.stdout.write("held");
    setInterval(() => {}, 1000);
  `;
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--input-type=module",
      "--eval",
      program,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  assert.equal(child.exitCode, null);
  return child;
}

test("a second process is refused at once and told why; a killed one's folder opens at once", async () => {
  const first = await holder();
  const asked = performance.now();
  assert.throws(() => lockDataDirectory(directory), {
    constructor: DataDirectoryInUse,
    message: `Another process has the data folder ${directory} open. Stop that one first, or set DATA_DIR to another folder.`,
  });
  assert.ok(performance.now() - asked < 500, "refused without waiting");

  const ended = once(first, "exit");
  first.kill("SIGKILL");
  await ended;
  lockDataDirectory(directory)();
});

test("a released folder can be opened again, and a held one not twice", () => {
  const release = lockDataDirectory(directory);
  assert.throws(() => lockDataDirectory(directory), DataDirectoryInUse);
  release();
  lockDataDirectory(directory)();
});

test("a folder that is not there is made", () => {
  lockDataDirectory(join(directory, "new", "folder"))();
});
