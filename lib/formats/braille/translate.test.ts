import assert from "node:assert/strict";
import { test } from "node:test";
import { MissingProgram } from "../missing-program.ts";
import { runProgram } from "./translate.ts";

test("a program that is not installed is named with its package", async () => {
  await assert.rejects(
    runProgram("a-program-that-nobody-has", [], ""),
    (error) =>
      error instanceof MissingProgram && error.debianPackage === "liblouis-bin",
  );
});
