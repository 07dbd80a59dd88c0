import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { GateState, Problem } from "./gate.ts";
import {
  changedSince,
  longestReason,
  newOpening,
  shortestReason,
} from "./opening.ts";

const version = "0123456789ab";
const otherVersion = "ba9876543210";

function gateWith(problems: readonly Problem[]): GateState {
  const state = {
    locale: "en",
    version,
    isRendered: true,
    signOffs: [],
  } as const;
  return {
    isGreen: problems.length === 0,
    publications: [
      { ...state, document: "summary", problems },
      { ...state, document: "easy-read", problems },
    ],
  };
}

describe("an opening", () => {
  const green = gateWith([]);
  const red = gateWith([{ kind: "unchecked", formats: ["brf"] }]);
  const versions = { "summary.en": version, "easy-read.en": version };
  const told = (problem: Problem) => problem.kind;

  test("needs no reason where the gate is green, and keeps what was released", () => {
    assert.deepEqual(newOpening(green, "A reason that nobody needs", told), {
      problems: [],
      versions,
      reason: undefined,
    });
  });

  test("needs a reason where it is red, and keeps what was not as it has to be", () => {
    const reason = "x".repeat(shortestReason);
    assert.deepEqual(newOpening(red, `  ${reason}\r\n`, told), {
      problems: ["unchecked", "unchecked"],
      versions,
      reason,
    });
    for (const typed of [
      "",
      " ".repeat(shortestReason),
      reason.slice(1),
      "x".repeat(longestReason + 1),
    ])
      assert.equal(newOpening(red, typed, told), undefined);
  });

  test("knows which words changed since, or were not there", () => {
    assert.deepEqual(changedSince({ versions }, green.publications), []);
    assert.deepEqual(
      changedSince(
        { versions: { "summary.en": otherVersion } },
        green.publications,
      ).map(({ document }) => document),
      ["summary", "easy-read"],
    );
  });
});
