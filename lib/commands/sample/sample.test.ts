import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { complete } from "#lib/response/journey.ts";
import { arrivals } from "./arrival.ts";
import { randomFrom } from "./random.ts";
import { sampleRespondent } from "./respondent.ts";

const respondents = Array.from({ length: 1000 }, (_one, index) =>
  sampleRespondent(questionnaire, index + 1),
);
const texts = respondents.flatMap(({ answers }) =>
  Object.entries(answers).flatMap(([id, value]) =>
    typeof value === "string" && /-why$|-difference$/.test(id) ? [value] : [],
  ),
);

test("every sample fits the questionnaire", () => {
  for (const { answers } of respondents)
    assert.ok(complete(questionnaire, answers).ok);
});

test("the same number makes the same sample", () => {
  assert.deepEqual(sampleRespondent(questionnaire, 7), respondents[6]);
});

test("no slot or choice of a sentence is left open", () => {
  for (const text of texts) assert.doesNotMatch(text, /[{}|]/);
});

test("the texts are many and differ", () => {
  assert.ok(texts.length > 3000, String(texts.length));
  assert.ok(new Set(texts).size > texts.length * 0.75);
});

test("samples arrive while the consultation is open and never in the future", () => {
  const window = {
    opensAt: new Date("2026-03-02T00:00:00Z"),
    closesAt: new Date("2026-05-02T00:00:00Z"),
  };
  const now = new Date("2026-03-10T09:30:00Z");
  const arrive = arrivals(window, now);
  const random = randomFrom(1);
  for (let count = 0; count < 500; count++) {
    const at = arrive(random);
    assert.ok(at >= window.opensAt && at <= now, at.toISOString());
  }
});
