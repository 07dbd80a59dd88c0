import assert from "node:assert/strict";
import { test } from "node:test";
import { emailDraft } from "./email.ts";

test("an e-mail draft keeps its line breaks, ampersands and spaces", () => {
  assert.equal(
    emailDraft("Ideas & views", "Hello\nthere"),
    "mailto:?subject=Ideas%20%26%20views&body=Hello%0D%0Athere",
  );
});
