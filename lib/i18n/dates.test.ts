import assert from "node:assert/strict";
import { test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { daysLeft, writtenClosing, writtenDay } from "./dates.ts";

const closesAt = new Date(consultation.closesAt);

test("the published days are written out as in Kent", () => {
  assert.equal(
    writtenDay("en", new Date(consultation.opensAt)),
    "Wednesday 2 December 2020",
  );
});

test("an end at midnight is the end of the day before", () => {
  assert.deepEqual(writtenClosing("en", closesAt), {
    day: "Thursday 4 February 2021",
  });
});

test("midnight is Kent's midnight in summer too", () => {
  assert.deepEqual(writtenClosing("en", new Date("2021-06-30T23:00:00Z")), {
    day: "Wednesday 30 June 2021",
  });
});

test("an end within a day has its time", () => {
  assert.deepEqual(writtenClosing("en", new Date("2021-02-05T17:00:00Z")), {
    day: "Friday 5 February 2021",
    time: "17:00",
  });
});

test("days left are days of the calendar, not spans of 24 hours", () => {
  assert.equal(daysLeft(closesAt, new Date("2021-02-02T23:30:00Z")), 2);
  assert.equal(daysLeft(closesAt, new Date("2021-02-04T09:00:00Z")), 0);
  assert.equal(daysLeft(closesAt, new Date("2021-02-05T00:00:00Z")), -1);
});
