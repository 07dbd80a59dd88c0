import assert from "node:assert/strict";
import { test } from "node:test";
import { questionsOf, renditionIds } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { languages } from "#lib/i18n/languages.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn } from "#lib/response/journey.ts";
import { arrivals } from "./arrival.ts";
import { randomFrom } from "./random.ts";
import { sampleRespondent } from "./respondent.ts";

const respondents = Array.from({ length: 1000 }, (_one, index) =>
  sampleRespondent(Object.values(renditions), index + 1),
);
const texts = respondents.flatMap(({ answers }) =>
  Object.entries(answers).flatMap(([id, value]) =>
    typeof value === "string" && /-why$|-difference$/.test(id) ? [value] : [],
  ),
);

test("every sample fits the questionnaire", () => {
  for (const { answers } of respondents)
    assert.ok(validate(askedIn(questionnaire, answers), answers).ok);
});

test("every sample chooses from what its rendition offers", () => {
  for (const { rendition, answers } of respondents)
    for (const question of questionsOf(renditions[rendition])) {
      const offered = kindOf(question).offered(question);
      if (offered.length === 0) continue;
      for (const chosen of [answers[question.id] ?? []].flat())
        assert.ok(
          offered.includes(chosen),
          `${rendition}: ${question.id} ${chosen}`,
        );
    }
});

test("samples come in every rendition, every language, by every kind of help", () => {
  const found = (value: (one: (typeof respondents)[number]) => unknown) =>
    new Set(respondents.map(value));
  assert.deepEqual(
    found(({ rendition }) => rendition),
    new Set(renditionIds),
  );
  for (const language of languages)
    assert.ok(found((one) => one.language).has(language), language);
  for (const help of ["for-myself", "with-help", "on-behalf", undefined])
    assert.ok(found(({ answers }) => answers["help"]).has(help), help);
  for (const channel of ["paper", undefined])
    assert.ok(found((one) => one.channel).has(channel), channel);
});

test("the same number makes the same sample", () => {
  assert.deepEqual(
    sampleRespondent(Object.values(renditions), 7),
    respondents[6],
  );
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
