import assert from "node:assert/strict";
import { test } from "node:test";
import { MissingProgram } from "../missing-program.ts";
import { absences } from "./absences.ts";

const file = { file: "a", bytes: 1, sha256: "" };
const { message } = new MissingProgram("lou_translate", "liblouis-bin");

test("what a missing program costs is one line, however many files it is", () => {
  const lines = absences([
    { format: "pdf", result: file },
    { format: "brf", result: message },
    { format: "brf", result: message },
    { format: "mp3", result: "there is no voice" },
  ]);
  assert.deepEqual(lines, [
    "2 files are absent (brf): lou_translate is not installed: it comes with the Debian package liblouis-bin.",
    "1 file is absent (mp3): there is no voice.",
  ]);
});

test("where nothing is absent nothing is said", () => {
  assert.deepEqual(absences([{ format: "pdf", result: file }]), []);
});
