import assert from "node:assert/strict";
import { test } from "node:test";
import { Lane } from "./slow-link.ts";

const phone = { kilobitsPerSecond: 400, roundTrip: 400 };

test("a packet takes the time of its bytes and half a round trip", () => {
  // 400 kbit are 50 bytes a millisecond.
  assert.equal(new Lane(phone).arrival(1000, 5), 5 + 20 + 200);
});

test("packets of all connections wait for one another", () => {
  const lane = new Lane(phone);
  lane.arrival(1000, 0);
  assert.equal(lane.arrival(500, 0), 20 + 10 + 200);
  assert.equal(lane.arrival(500, 25), 30 + 10 + 200);
});

test("a link that was idle carries nothing faster for it", () => {
  const lane = new Lane(phone);
  lane.arrival(1000, 0);
  assert.equal(lane.arrival(1000, 500), 500 + 20 + 200);
});
