import assert from "node:assert/strict";
import { test } from "node:test";
import { readMemory, readStatus, treeOf } from "./processes.ts";

test("a process's time is its own and that of what it started and outlived", () => {
  const stat =
    "4242 (next-server (v1) S) S 17 4242 4242 0 -1 4194304 900 80 7 0 120 30 45 5 20 0 11 0 88000 1300000000 60000";
  assert.deepEqual(readStatus(stat), { pid: 4242, parent: 17, seconds: 2 });
});

test("what is no status is refused rather than counted as nothing", () => {
  assert.throws(() => readStatus(""), /no status/);
  assert.throws(() => readStatus("4242 (node) S 17 4242"), /no status/);
});

test("memory is read in megabytes, and is nothing for a process that has ended", () => {
  const status = "Name:\tnode\nVmHWM:\t 900000 kB\nVmRSS:\t  500000 kB\n";
  assert.equal(readMemory(status), 512);
  assert.equal(readMemory("Name:\tnode\nState:\tZ (zombie)\n"), 0);
});

test("a tree has every generation and nobody else's", () => {
  const all = [
    [1, 0],
    [10, 1],
    [11, 10],
    [12, 11],
    [20, 1],
    [21, 20],
  ].map(([pid = 0, parent = 0]) => ({ pid, parent, seconds: 1 }));
  assert.deepEqual(
    treeOf(10, all).map(({ pid }) => pid),
    [10, 11, 12],
  );
  assert.deepEqual(treeOf(99, all), []);
});
