import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { setImmediate as settled } from "node:timers/promises";
import { keepFresh } from "./keep-fresh.ts";

let time = 0;
let made: string[] = [];
let fails = false;
const read = () =>
  keepFresh(
    (key) => {
      if (fails) return Promise.reject(new Error("cannot be drawn"));
      made.push(`${key} at ${String(time)}`);
      return Promise.resolve(made.at(-1));
    },
    { fresh: 60, longest: 600 },
    () => time,
  );

beforeEach(() => {
  time = 0;
  made = [];
  fails = false;
});

test("what is fresh is made once, each key by itself", async () => {
  const keep = read();
  assert.equal(await keep("a"), "a at 0");
  time = 59;
  assert.equal(await keep("a"), "a at 0");
  assert.equal(await keep("b"), "b at 59");
  assert.deepEqual(made, ["a at 0", "b at 59"]);
});

test("who comes first after that gets what there is, and the next what was made meanwhile", async () => {
  const keep = read();
  await keep("a");
  time = 60;
  assert.equal(await keep("a"), "a at 0");
  assert.equal(await keep("a"), "a at 60");
  assert.deepEqual(made, ["a at 0", "a at 60"]);
});

test("what nobody asked for in a long time is made before it is given", async () => {
  const keep = read();
  await keep("a");
  time = 601;
  assert.equal(await keep("a"), "a at 601");
});

test("what cannot be made again stays, and is tried again only when that is due", async () => {
  const log = mock.method(console, "error", () => undefined);
  const keep = read();
  await keep("a");
  fails = true;
  time = 60;
  assert.equal(await keep("a"), "a at 0");
  await settled();
  time = 119;
  assert.equal(await keep("a"), "a at 0");
  assert.equal(log.mock.callCount(), 1);
  log.mock.restore();
});

test("a failure is not kept", async () => {
  const keep = read();
  fails = true;
  await assert.rejects(keep("a"), /cannot be drawn/);
  fails = false;
  assert.equal(await keep("a"), "a at 0");
});
