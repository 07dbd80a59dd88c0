import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  otherVersion,
  perfect,
  summary,
  easyRead,
  problems,
} from "#lib/checks/release/evidence.ts";
import { promisedFormats } from "#lib/consultation/publications.ts";
import type { CheckedFile } from "./check-results.ts";
import { criteria, examine, isMet, problemsOf } from "./gate.ts";

/** With one file's check in place of what it was, or none. */
function withCheck(change: (file: CheckedFile) => readonly CheckedFile[]) {
  const files = perfect.checks.files.flatMap((file) =>
    file.document === "summary" && file.format === "brf" ? change(file) : file,
  );
  return { checks: { ...perfect.checks, files } };
}

describe("the release gate", () => {
  test("is green where all is as it has to be", () => {
    assert.deepEqual(problems({}), []);
  });

  test("is red where there is nothing to look at", () => {
    assert.equal(examine({ ...perfect, words: [] }).isGreen, false);
  });

  test("finds a promised format that is not there, and says why", () => {
    const { brf, ...files } = summary.files;
    const reason = "It needs a program.";
    assert.ok(brf);
    const without = { ...summary, files };
    const absent = { document: "summary", kind: "absent", formats: ["brf"] };
    assert.deepEqual(problems({ rendered: [without, easyRead] }), [
      { ...absent, reason: undefined },
    ]);
    assert.deepEqual(
      problems({
        rendered: [{ ...without, missing: { brf: reason } }, easyRead],
      }),
      [{ ...absent, reason }],
    );
  });

  test("misses every format of a publication that was never rendered", () => {
    const { publications } = examine({ ...perfect, rendered: [summary] });
    const state = publications.find(({ isRendered }) => !isRendered);
    assert.ok(state?.document === "easy-read");
    const formats = promisedFormats("easy-read");
    assert.deepEqual(state.problems, [
      { kind: "absent", formats, reason: undefined },
    ]);
    assert.deepEqual(
      criteria.map((criterion) => isMet(state, criterion)),
      [false, undefined, undefined, undefined, true],
    );
  });

  test("does not take one publication or language for another", () => {
    const elsewhere = { ...summary, document: "strategy" } as const;
    assert.deepEqual(
      problems({ rendered: [elsewhere, easyRead] }).map(({ kind }) => kind),
      ["absent"],
    );
  });

  test("finds files of other words than those that are here", () => {
    assert.deepEqual(
      problems({ rendered: [{ ...summary, version: otherVersion }, easyRead] }),
      [{ document: "summary", kind: "other-words" }],
    );
  });

  test("finds a file that no checker looked at, or looked at when it was another", () => {
    const unchecked = {
      document: "summary",
      kind: "unchecked",
      formats: ["brf"],
    };
    assert.deepEqual(problems(withCheck(() => [])), [unchecked]);
    assert.deepEqual(
      problems(withCheck((file) => [{ ...file, sha256: "another" }])),
      [unchecked],
    );
    assert.deepEqual(
      problems({ checks: undefined }).map(({ kind }) => kind),
      ["unchecked", "unchecked"],
    );
  });

  test("finds a file that did not pass, though another check of it did", () => {
    const found = ["Line 3 has 41 cells."];
    const failed = [
      { document: "summary", kind: "failed", format: "brf", found },
    ];
    assert.deepEqual(
      problems(withCheck((file) => [{ ...file, problems: found }])),
      failed,
    );
    assert.deepEqual(
      problems(withCheck((file) => [file, { ...file, problems: found }])),
      failed,
    );
  });

  test("finds words that are too hard to read", () => {
    const found = ["About: its grade is 9.1, and the most is 8."];
    assert.deepEqual(
      problems({
        rendered: [{ ...summary, readingProblems: found }, easyRead],
      }),
      [{ document: "summary", kind: "hard-to-read", found }],
    );
  });

  test("puts each problem under what was looked at", () => {
    const { publications } = examine({
      ...perfect,
      checks: undefined,
      signOffs: [],
    });
    const [first] = publications;
    assert.ok(first);
    assert.equal(problemsOf(first, "checks").length, 1);
    assert.equal(problemsOf(first, "sign-offs").length, 1);
    assert.equal(problemsOf(first, "formats").length, 0);
  });
});
