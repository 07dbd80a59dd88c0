import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken } from "./pronunciation.ts";

const readings: readonly (readonly [string, string, string])[] = [
  ["a telephone number", "Call 03000 421553.", "Call 0 3 0 0 0, 4 2 1, 5 5 3."],
  ["text relay", "18001 03000 421553", "1 8 0 0 1, 0 3 0 0 0, 4 2 1, 5 5 3"],
  [
    "an e-mail address",
    "Write to sendstrategy@kent.gov.uk.",
    "Write to send strategy at kent dot gov dot U K.",
  ],
  [
    "a web address",
    "See https://www.kent.gov.uk/sendstrategyconsultation.",
    "See w w w dot kent dot gov dot U K slash send strategy consultation.",
  ],
  ["abbreviations", "SENCOs, CAMHS & EHC", "senkos, cams and E H C"],
  ["a word within a word", "SENDING SEND", "SENDING send"],
  [
    "years and ranges",
    "2021–2024, 2019-2020",
    "20 21 to 20 24, 20 19 to 20 20",
  ],
  ["the first years of a century", "in 2005", "in 2005"],
  ["a sum that looks like a year", "£2019 and 2,019", "£2019 and 2,019"],
  [
    "dates",
    "Thursday 4 February 2021, the 22 May",
    "Thursday the 4th of February 20 21, the 22nd of May",
  ],
  ["a dash between thoughts", "one – or two", "one, or two"],
  [
    "a version",
    "Version: 0123456789ab.",
    "Version: 0 1 2 3, 4 5 6 7, 8 9 a b.",
  ],
];
for (const [what, written, said] of readings)
  test(`${what} is read so that it can be understood`, () => {
    assert.equal(spoken(written, "en"), said);
  });

test("an address in another language is read in that language", () => {
  assert.equal(spoken("a@b.pl 2021", "pl"), "a małpa b kropka pl 2021");
});
