import assert from "node:assert/strict";
import { test } from "node:test";
import { consistent } from "./decisions.ts";

const capacity = {
  question: "capacity",
  first: { choices: ["senco"] },
  second: { choices: ["parent-carer-of-child-with-send"] },
};
const organisation = {
  question: "organisation",
  first: { text: "A school" },
  second: undefined,
};

test("each difference has to be decided, for one of the two", () => {
  assert.equal(
    consistent([capacity, organisation], { capacity: "1" }),
    undefined,
  );
  assert.equal(consistent([capacity], { capacity: "3" }), undefined);
  assert.deepEqual(
    consistent([capacity, organisation], { capacity: "1", organisation: "2" }),
    { capacity: 1, organisation: 2 },
  );
});

test("a question that was to be left out by what is decided has no answer", () => {
  assert.deepEqual(
    consistent([capacity, organisation], { capacity: "2", organisation: "1" }),
    { capacity: 2, organisation: 2 },
  );
});

test("a question that hangs on what both have the same is decided as it is", () => {
  assert.deepEqual(consistent([organisation], { organisation: "1" }), {
    organisation: 1,
  });
});
