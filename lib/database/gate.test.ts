import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { createGate } from "./gate.ts";

/** Work that says when it starts, and ends when it is told to. */
function work(started: number[], n: number) {
  let resolve: (n: number) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<number>((...ends) => {
    [resolve, reject] = ends;
  });
  return {
    do: () => {
      started.push(n);
      return promise;
    },
    end: () => {
      resolve(n);
    },
    fail: () => {
      reject(new Error(String(n)));
    },
  };
}

test("no more goes in than the gate lets in, and who came first goes first", async () => {
  const gate = createGate(2);
  const started: number[] = [];
  const all = [0, 1, 2, 3, 4].map((n) => work(started, n));
  const results = Promise.all(all.map((one) => gate(one.do)));
  await turn();
  assert.deepEqual(started, [0, 1]);
  all[1]?.end();
  await turn();
  assert.deepEqual(started, [0, 1, 2]);
  all[0]?.end();
  all[2]?.end();
  await turn();
  assert.deepEqual(started, [0, 1, 2, 3, 4]);
  for (const one of all) one.end();
  assert.deepEqual(await results, [0, 1, 2, 3, 4]);
});

test("who comes when a place is given on does not get in before the line", async () => {
  const gate = createGate(1);
  const started: number[] = [];
  const [first, second, third] = [0, 1, 2].map((n) => work(started, n));
  assert.ok(first && second && third);
  const before = [gate(first.do), gate(second.do)];
  first.end();
  await before[0];
  const last = gate(third.do);
  await turn();
  assert.deepEqual(started, [0, 1]);
  second.end();
  third.end();
  await Promise.all([...before, last]);
  assert.deepEqual(started, [0, 1, 2]);
});

test("work that fails, at once or later, gives its place on", async () => {
  const gate = createGate(1);
  const started: number[] = [];
  const failing = work(started, 0);
  const after = work(started, 1);
  const failed = assert.rejects(gate(failing.do), /0/);
  const thrown = assert.rejects(
    gate(() => {
      throw new Error("at once");
    }),
    /at once/,
  );
  const done = gate(after.do);
  failing.fail();
  await failed;
  await thrown;
  await turn();
  assert.deepEqual(started, [0, 1]);
  after.end();
  assert.equal(await done, 1);
});
