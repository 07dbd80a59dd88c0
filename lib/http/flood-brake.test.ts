import assert from "node:assert/strict";
import { test } from "node:test";
import { createFloodBrake } from "./flood-brake.ts";

const from = (...addresses: readonly string[]) =>
  new Headers({ "x-forwarded-for": addresses.join(", ") });

test("a network that sends too much is held back until the time is over, and no other is", () => {
  let now = 0;
  const lets = createFloodBrake(2, 1000, () => now);
  assert.deepEqual(
    [1, 2, 3].map(() => lets(from("192.0.2.1"))),
    [true, true, false],
  );
  assert.equal(lets(from("192.0.2.2")), true);
  now = 1001;
  assert.equal(lets(from("192.0.2.1")), true);
});

test("an address that the sender made up does not help", () => {
  const lets = createFloodBrake(1, 1000, () => 0);
  assert.equal(lets(from("198.51.100.1", "192.0.2.1")), true);
  assert.equal(lets(from("198.51.100.2", "192.0.2.1")), false);
});

test("what comes without an address is left to the limit of all together", () => {
  const lets = createFloodBrake(1, 1000, () => 0);
  assert.deepEqual(
    [1, 2].map(() => lets(new Headers())),
    [true, true],
  );
});
