import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "#lib/questions/kinds.ts";
import { capacities } from "./capacities.ts";
import { questionWithRole } from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";
import {
  answeredForCapacity,
  countedAsAnsweredFor,
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

test("what makes an answer another's names options of the questions that have the role", () => {
  for (const condition of countedAsAnsweredFor.where)
    for (const [role, option] of Object.entries(condition)) {
      const question =
        questionWithRole(questionnaire, role as "help") ?? assert.fail(role);
      if (option !== null)
        assert.ok(kindOf(question).options(question).includes(option), option);
    }
});
