import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { kindOf } from "./kinds.ts";

const question = { id: "q", kind: "email" } as const;
const parsed = (value: string) =>
  kindOf(question).schema(question).safeParse(value);

describe("an e-mail address", () => {
  test("is kept without the space around it", () => {
    assert.deepEqual(parsed(" a@example.org ").data, {
      text: "a@example.org",
    });
    assert.deepEqual(parsed(" "), { success: true, data: undefined });
  });

  test("that cannot be one is an error", () => {
    for (const wrong of [
      "a",
      "a@b",
      "a b@example.org",
      `${"a".repeat(250)}@example.org`,
    ])
      assert.equal(parsed(wrong).error?.issues[0]?.message, "not-an-email");
  });
});
