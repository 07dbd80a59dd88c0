import assert from "node:assert/strict";
import { test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { writtenDay } from "#lib/i18n/dates.ts";
import { lastDayKept } from "./retention.ts";

test("drafts are there for fourteen days after the last day of the consultation", () => {
  const closesAt = new Date(consultation.closesAt);
  assert.equal(
    writtenDay("en", lastDayKept(closesAt)),
    "Thursday 18 February 2021",
  );
});
