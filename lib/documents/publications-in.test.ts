import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documentsMissingIn, placeOf } from "./publications-in.ts";

describe("a link in a text", () => {
  test("stays in the reader's language where it can", () => {
    assert.deepEqual(placeOf("pl", "/documents/summary#vision"), {
      href: "/pl/documents/summary#vision",
      language: "pl",
    });
    assert.deepEqual(placeOf("pl", "/formats"), {
      href: "/pl/formats",
      language: "pl",
    });
    assert.deepEqual(placeOf("en-easy", "/questionnaire"), {
      href: "/en-easy/questionnaire",
      language: "en",
    });
  });

  test("leads to English where the language has no such document", () => {
    // Nobody has begun to translate into it.
    assert.ok(documentsMissingIn("qq").includes("eqia"));
    assert.deepEqual(placeOf("qq", "/documents/eqia#about"), {
      href: "/documents/eqia#about",
      language: "en",
    });
    assert.deepEqual(documentsMissingIn("en"), []);
  });
});
