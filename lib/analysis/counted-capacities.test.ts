import assert from "node:assert/strict";
import { test } from "node:test";
import { capacities } from "#lib/consultation/capacities.ts";
import {
  answeredForCapacity,
  countedCapacities,
} from "./counted-capacities.ts";

test("what is answered for a child or young person is a row of its own, after their own", () => {
  assert.deepEqual(
    countedCapacities.filter((id) => id.includes("young-person")),
    [
      "young-person-with-send",
      "young-person-with-send-answered-for",
      "other-young-person",
      "other-young-person-answered-for",
    ],
  );
  assert.equal(countedCapacities.length, capacities.length + 2);
});

test("nobody but a child or young person is counted as answered for", () => {
  assert.equal(
    answeredForCapacity("parent-carer-of-child-with-send"),
    undefined,
  );
  assert.equal(
    answeredForCapacity("young-person-with-send"),
    "young-person-with-send-answered-for",
  );
});
