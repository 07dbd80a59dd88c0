import assert from "node:assert/strict";
import { test } from "node:test";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { optionCode } from "./option-codes.ts";

test("every option of every rendition has a code, and no two of a question the same", () => {
  for (const form of Object.values(renditions))
    for (const question of questionsOf(form)) {
      const codes = kindOf(question)
        .offered(question)
        .map((_option, index) => optionCode(index));
      assert.equal(new Set(codes).size, codes.length, question.id);
    }
});
