import assert from "node:assert/strict";
import { test } from "node:test";
import { readDay } from "./day.ts";

test("a day is read as it is written in Kent, and as computers write it", () => {
  for (const written of [
    "15/12/2020",
    " 15.12.20 ",
    "15 12 2020",
    "15-12-20",
    "2020-12-15",
  ])
    assert.equal(readDay(written), "2020-12-15", written);
  assert.equal(readDay("1/2/21"), "2021-02-01");
});

test("what the calendar has not is no day", () => {
  for (const written of [
    "",
    "12/15/2020",
    "31/02/2021",
    "15/12",
    "15/12/202",
    "2020-13-01",
    "yesterday",
  ])
    assert.equal(readDay(written), undefined, written);
});
