import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contactFields, ways } from "./choices.ts";
import { localDay, daysBetween } from "#lib/i18n/day.ts";
import { readNeededBy } from "./needed-by.ts";
import { type RequestProblem, validateRequest } from "./request.ts";
import { tokenOf } from "./token.ts";
import { limits, readTyped, type Typed } from "./typed.ts";

const today = "2021-01-11";

const braille: Typed = {
  document: "strategy",
  format: "braille",
  sending: "post",
  address: " 1 A Street\r\nMaidstone ",
};

function problems(typed: Typed): readonly RequestProblem[] {
  const checked = validateRequest(typed, today);
  return checked.ok ? [] : checked.problems;
}

function valid(typed: Typed) {
  const checked = validateRequest(typed, today);
  assert.ok(checked.ok);
  return checked.request;
}

describe("a request for a format", () => {
  test("needs what, in which format and how to send it, and all that is wrong is said at once", () => {
    assert.deepEqual(problems({}), [
      { field: "document", error: "document" },
      { field: "format", error: "format" },
      { field: "sending", error: "sending" },
    ]);
    assert.deepEqual(
      problems({ document: "secrets", sending: "post", "needed-day": "1" }),
      [
        { field: "document", error: "document" },
        { field: "format", error: "format" },
        { field: "address", error: "address" },
        { field: "needed-month", error: "day-missing" },
      ],
    );
  });

  test("is tidied, and holds nothing that was not asked", () => {
    const typed = { ...braille, email: "left@over.example", reach: "0" };
    assert.deepEqual(valid(typed), {
      document: "strategy",
      format: "braille",
      otherFormat: undefined,
      language: undefined,
      sending: "post",
      neededBy: undefined,
      name: undefined,
      email: undefined,
      phone: undefined,
      address: "1 A Street\nMaidstone",
      note: undefined,
    });
  });

  test("says what it is where it is none of the formats, and in which language", () => {
    assert.deepEqual(problems({ ...braille, format: "other" }), [
      { field: "other-format", error: "other-format" },
    ]);
    assert.deepEqual(problems({ ...braille, format: "another-language" }), [
      { field: "language", error: "language" },
    ]);
    const request = valid({
      ...braille,
      format: "other",
      "other-format": "On yellow paper",
      language: "नेपाली",
    });
    assert.equal(request.otherFormat, "On yellow paper");
    assert.equal(request.language, "नेपाली");
  });

  test("needs one contact: that of the way it is sent", () => {
    for (const sending of ways) {
      const field = contactFields[sending];
      assert.deepEqual(
        problems({ document: "eqia", format: "audio", sending }),
        [{ field, error: field }],
      );
    }
  });

  test("takes phone numbers as people write them", () => {
    const call = { ...braille, sending: "phone-call" };
    for (const phone of [
      "01632 960001",
      "+44 (0)1632-960 001, after 5pm",
      "18001 01632 960001",
    ])
      assert.equal(valid({ ...call, phone }).phone, phone);
    for (const phone of ["960001", "ring me", "0".repeat(26)])
      assert.deepEqual(problems({ ...call, phone }), [
        { field: "phone", error: "phone" },
      ]);
  });

  test("to be collected takes a phone number or an email address", () => {
    const collect = { ...braille, sending: "collect" };
    assert.equal(valid({ ...collect, reach: "01632 960001" }).email, undefined);
    assert.equal(
      valid({ ...collect, reach: "a@example.org" }).email,
      "a@example.org",
    );
    assert.deepEqual(problems({ ...collect, reach: "a@b" }), [
      { field: "reach", error: "reach" },
    ]);
  });

  test("takes texts up to their limit, as a reader counts characters", () => {
    const longest = "🙂".repeat(limits.note);
    assert.equal(valid({ ...braille, note: longest }).note, longest);
    assert.deepEqual(problems({ ...braille, note: `${longest}!` }), [
      { field: "note", error: "too-long" },
    ]);
    assert.deepEqual(
      problems({ ...braille, address: "x".repeat(limits.address + 1) }),
      [{ field: "address", error: "too-long" }],
    );
  });

  test("is read from the first value of each known field", () => {
    const form = new URLSearchParams(
      "format=braille&format=audio&role=administrator&email=",
    );
    assert.deepEqual(readTyped(form), { format: "braille" });
  });

  test("has one token for the same words, and another for others", () => {
    const token = tokenOf(valid(braille));
    assert.equal(token.length, 43);
    assert.equal(tokenOf(valid({ ...braille, note: " " })), token);
    assert.notEqual(tokenOf(valid({ ...braille, name: "B" })), token);
  });
});

describe("the day by which it is needed", () => {
  const read = (day: string, month: string, year: string) => {
    const typed = {
      "needed-day": day,
      "needed-month": month,
      "needed-year": year,
    };
    const needed = readNeededBy(typed, today);
    return needed.ok ? needed.day : `${needed.field}: ${needed.error}`;
  };

  test("may be left out, but not in part", () => {
    assert.equal(read("", " ", ""), undefined);
    assert.equal(read("", "1", "2021"), "needed-day: day-missing");
    assert.equal(read("27", "", "2021"), "needed-month: day-missing");
    assert.equal(read("27", "1", " "), "needed-year: day-missing");
  });

  test("is read as people write it", () => {
    for (const [day, month, year] of [
      ["27", "1", "2021"],
      ["27", "01", "21"],
      [" 27 ", "January", "2021"],
      ["27", "jan", "2021"],
    ] as const)
      assert.equal(read(day, month, year), "2021-01-27");
    assert.equal(read("5", "Sept", "2021"), "2021-09-05");
  });

  test("is a day of the calendar", () => {
    assert.equal(read("29", "2", "2024"), "2024-02-29");
    assert.equal(read("29", "2", "2021"), "needed-day: day-unreal");
    assert.equal(read("first", "2", "2021"), "needed-day: day-unreal");
    assert.equal(read("1", "13", "2021"), "needed-month: day-unreal");
    assert.equal(read("1", "0", "2021"), "needed-month: day-unreal");
    assert.equal(read("1", "Smarch", "2021"), "needed-month: day-unreal");
    assert.equal(read("1", "2", "321"), "needed-year: day-unreal");
  });

  test("is counted to over the change of the clocks and the year", () => {
    assert.equal(daysBetween("2021-03-27", "2021-03-29"), 2);
    assert.equal(daysBetween("2021-01-02", "2020-12-31"), -2);
  });

  test("is today or later, as days are in Kent", () => {
    assert.equal(read("11", "1", "2021"), today);
    assert.equal(read("10", "1", "2021"), "needed-day: day-past");
    assert.equal(localDay(new Date("2021-06-30T23:30:00Z")), "2021-07-01");
    assert.equal(localDay(new Date("2021-01-10T23:30:00Z")), "2021-01-10");
  });
});
