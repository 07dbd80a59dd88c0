import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "#lib/questions/kinds.ts";
import { capacities } from "./capacities.ts";
import { consultation, priorities } from "./consultation.ts";
import {
  type Condition,
  openQuestionsAbout,
  questionsOf,
} from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";

const questions = questionsOf(questionnaire);

function repeated(ids: readonly string[]) {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

test("no id is used twice", () => {
  assert.deepEqual(repeated(questions.map(({ id }) => id)), []);
  assert.deepEqual(repeated(questionnaire.pages.map(({ id }) => id)), []);
  for (const question of questions)
    assert.deepEqual(repeated(kindOf(question).options(question)), []);
});

test("ids are lower-case words joined by hyphens: they are addresses, names of fields and keys of words", () => {
  const ids = [
    ...questionnaire.pages.map(({ id }) => id),
    ...questions.map(({ id }) => id),
    ...questions.flatMap((question) => kindOf(question).options(question)),
  ];
  assert.deepEqual(
    ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
    [],
  );
});

test("no page has the address of something else below /questionnaire", () => {
  const taken = ["check", "done", "submit", "answer", "start"];
  assert.deepEqual(
    questionnaire.pages.filter(({ id }) => taken.includes(id)),
    [],
  );
});

test("a condition asks for real options of a choice question that came before, or on the same page", () => {
  const asked = new Map<string, readonly string[]>();
  const check = (condition: Condition | undefined) => {
    if (!condition) return;
    const options = asked.get(condition.question);
    assert.ok(options, `${condition.question} is not asked before`);
    assert.ok(condition.isOneOf.length > 0);
    for (const option of condition.isOneOf)
      assert.ok(
        options.includes(option),
        `${condition.question} has no option ${option}`,
      );
  };
  for (const page of questionnaire.pages) {
    check(page.showWhen);
    for (const question of page.questions) {
      check(question.showWhen);
      const options = kindOf(question).options(question);
      if (options.length > 0) asked.set(question.id, options);
    }
  }
});

test("every capacity can be chosen, and one has to be", () => {
  const capacity = questions.find(({ id }) => id === "capacity");
  assert.ok(capacity?.kind === "single-choice");
  assert.equal(capacity.required, true);
  assert.deepEqual(capacity.options, capacities);
  assert.equal(capacities.length, 14);
});

test("nothing but the capacity has to be answered", () => {
  const needed = questions.filter(({ required }) => required);
  assert.deepEqual(
    needed.map(({ id }) => id),
    ["capacity"],
  );
});

test("equality questions are choices, each with a way not to say", () => {
  const equality = questions.filter(({ storage }) => storage === "equality");
  assert.ok(equality.length > 0);
  for (const question of equality) {
    const options = kindOf(question).options(question);
    assert.equal(options.at(-1), "prefer-not-to-say", question.id);
  }
});

test("each priority has its page, with agreement and two open questions", () => {
  for (const priority of priorities) {
    const page = questionnaire.pages.find(({ id }) => id === priority);
    assert.equal(page?.questions[0]?.kind, "agreement");
    assert.deepEqual(
      openQuestionsAbout(questionnaire, priority).map(({ id }) => id),
      [`${priority}-why`, `${priority}-difference`],
    );
  }
});

test("the consultation is open to midnight at the end of its last day, in Kent", () => {
  const inKent = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeStyle: "medium",
    timeZone: consultation.timeZone,
  });
  assert.match(
    inKent.format(new Date(consultation.opensAt)),
    /Wednesday.* 2 December 2020 at 00:00:00/,
  );
  const last = new Date(Date.parse(consultation.closesAt) - 1000);
  assert.match(inKent.format(last), /Thursday.* 4 February 2021 at 23:59:59/);
});
