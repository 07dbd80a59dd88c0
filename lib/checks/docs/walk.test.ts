import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readPages } from "./markdown.ts";

/** How many steps an answer may take, so that a newcomer can follow it. */
const most = { toStorage: 9, toCell: 5 };

interface Step {
  readonly number: number;
  readonly file: string;
  readonly functionName: string;
}

/** Every step of the walks of the architecture: rows that begin with a number, with file and function beside. */
const steps: readonly Step[] = readPages()
  .filter(({ path }) => path === "docs/architecture.md")
  .flatMap(({ rows }) => rows)
  .filter(([number]) => /^\d+$/.test(number?.text ?? ""))
  .map(([number, file, name]) => ({
    number: Number(number?.text),
    file: file?.code[0] ?? "",
    functionName: name?.code[0] ?? "",
  }));

const secondWalk = steps.findLastIndex(({ number }) => number === 1);
const toStorage = steps.slice(0, secondWalk);
const toCell = steps.slice(secondWalk);

const codeOf = ({ file }: Step) => readFileSync(file, "utf8");

/** Whether one step calls the other: on the way in the earlier calls, and out of the database the later asks. */
function areJoined(one: Step, other: Step): boolean {
  return calls(one, other) || calls(other, one);
}

function calls(caller: Step, { functionName }: Step): boolean {
  return new RegExp(String.raw`\b${functionName}\(|"${functionName}"`).test(
    codeOf(caller),
  );
}

/** Whether the file makes a function of this name, in TypeScript or SQL. */
function makes(step: Step): boolean {
  const { functionName: name } = step;
  const declared = new RegExp(
    String.raw`(function\*?|const|create function public\.)\s*${name}\b|^  ${name}\(`,
    "m",
  );
  return declared.test(codeOf(step));
}

test("a typed answer takes at most nine steps to storage, and five more to a cell", () => {
  for (const walk of [toStorage, toCell])
    assert.deepEqual(
      walk.map(({ number }) => number),
      walk.map((_step, index) => index + 1),
    );
  assert.ok(toStorage.length > 0 && toStorage.length <= most.toStorage);
  assert.ok(toCell.length > 0 && toCell.length <= most.toCell);
});

test("every step of a walk is a function in the file that it names", () => {
  assert.deepEqual(
    steps.filter((step) => !makes(step)),
    [],
  );
});

test("a call joins every step of a walk to the one after it, but for the draft, which waits to be sent", () => {
  const broken = [toStorage, toCell].flatMap((walk) =>
    walk.slice(1).filter((step, index) => {
      const before = walk[index];
      return !before || !areJoined(before, step);
    }),
  );
  assert.deepEqual(
    broken.map(({ file }) => file),
    ["app/[locale]/questionnaire/submit/route.ts"],
  );
});
