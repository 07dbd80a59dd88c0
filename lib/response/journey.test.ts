import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { type DraftAnswers, validate } from "./answers.ts";
import { askedIn, pageAfter, pageBefore, pagesFor } from "./journey.ts";

function page(id: string): Page {
  const found = questionnaire.pages.find((candidate) => candidate.id === id);
  assert.ok(found, `there is no page ${id}`);
  return found;
}

/** What is sent, of all that is asked. */
const checked = (draft: DraftAnswers) =>
  validate(askedIn(questionnaire, draft), draft);

const ids = (draft: Record<string, string>) =>
  pagesFor(questionnaire, draft).map(({ id }) => id);

const equalityPages = [
  "age",
  "sex-and-gender",
  "background",
  "health-and-caring",
];

test("who answers for an organisation is asked its name, and a parent is not", () => {
  assert.ok(ids({ capacity: "senco" }).includes("organisation"));
  assert.ok(
    !ids({ capacity: "parent-carer-of-child-with-send" }).includes(
      "organisation",
    ),
  );
  assert.ok(!ids({}).includes("organisation"));
});

test("under 18 sees the age band only of the equality questions", () => {
  for (const age of ["under-11", "11-15", "16-17"])
    assert.deepEqual(
      ids({ "age-band": age }).filter((id) => equalityPages.includes(id)),
      ["age"],
      age,
    );
});

test("who does not say an age sees no further equality question either", () => {
  for (const draft of [{}, { "age-band": "prefer-not-to-say" }])
    assert.deepEqual(
      ids(draft).filter((id) => equalityPages.includes(id)),
      ["age"],
    );
});

test("an adult sees every equality page", () => {
  for (const age of ["18-24", "25-34", "35-49", "50-64", "65-and-over"])
    assert.deepEqual(
      ids({ "age-band": age }).filter((id) => equalityPages.includes(id)),
      equalityPages,
      age,
    );
});

test("the way back passes the same pages as the way there", () => {
  for (const draft of [{}, { capacity: "senco", "age-band": "25-34" }]) {
    const there = pagesFor(questionnaire, draft);
    for (const [index, current] of there.entries()) {
      assert.equal(pageAfter(questionnaire, draft, current), there[index + 1]);
      assert.equal(pageBefore(questionnaire, draft, current), there[index - 1]);
    }
  }
});

test("after the last page the answers are checked", () => {
  assert.equal(pageAfter(questionnaire, {}, page("permissions")), undefined);
});

test("the answers of a skipped page are kept, and not submitted", () => {
  const draft = {
    capacity: "senco",
    organisation: "A school",
    "age-band": "25-34",
    sex: "female",
    disability: "no",
    "disability-kinds": ["physical"],
  };
  const asSenco = checked(draft);
  assert.ok(asSenco.ok);
  assert.deepEqual(Object.keys(asSenco.answers), [
    "capacity",
    "organisation",
    "age-band",
    "sex",
    "disability",
  ]);

  const asYoungPerson = checked({
    ...draft,
    capacity: "young-person-with-send",
    "age-band": "11-15",
  });
  assert.ok(asYoungPerson.ok);
  assert.deepEqual(Object.keys(asYoungPerson.answers), [
    "capacity",
    "age-band",
  ]);
});

test("a mistake on a skipped page holds nobody up", () => {
  const hidden = checked({
    capacity: "other-young-person",
    organisation: "x".repeat(201),
  });
  assert.ok(hidden.ok);
});

test("a response needs its capacity, and nothing else", () => {
  assert.deepEqual(checked({}), {
    ok: false,
    problems: [{ question: "capacity", error: "required", values: {} }],
  });
  assert.ok(checked({ capacity: "governor" }).ok);
});

test("all that is to be put right is named, in the order in which it is asked", () => {
  const wrong = checked({
    capacity: "governor",
    "contact-email": "nobody",
    "postcode-district": "nowhere",
  });
  assert.ok(!wrong.ok);
  assert.deepEqual(
    wrong.problems.map(({ question }) => question),
    ["postcode-district", "contact-email"],
  );
});
