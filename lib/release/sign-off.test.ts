import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PublicationId } from "#lib/consultation/publications.ts";
import { readSignOff } from "./sign-off.ts";

const version = "0123456789ab";

describe("a posted sign-off", () => {
  const read = (id: PublicationId, fields: Readonly<Record<string, string>>) =>
    readSignOff(id, new URLSearchParams({ version, ...fields }));

  test("says who read it, or why nobody did", () => {
    assert.deepEqual(
      read("summary", { kind: "read", outcome: "done", reader: " A. Reader " }),
      {
        ok: true,
        signed: {
          kind: "read",
          outcome: "done",
          reader: "A. Reader",
          note: undefined,
          version,
        },
      },
    );
    for (const [fields, problem] of [
      [{ outcome: "done", reader: " " }, "reader"],
      [{ outcome: "not-done", note: "" }, "note"],
      [{ outcome: "done", reader: "x".repeat(201) }, "long"],
      [{ outcome: "not-done", note: "x".repeat(1001) }, "long"],
      [{ outcome: "perhaps" }, "choose"],
    ] as const)
      assert.deepEqual(read("summary", { kind: "read", ...fields }), {
        ok: false,
        problem,
      });
  });

  test("is of a kind that the publication needs", () => {
    const fields = {
      kind: "read-by-easy-read-reader",
      outcome: "done",
      reader: "A group",
    };
    assert.equal(read("easy-read", fields).ok, true);
    assert.deepEqual(read("summary", fields), { ok: false, problem: "choose" });
  });
});
