import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { complete, pageAfter, pageBefore, pagesFor } from "./journey.ts";

function page(id: string): Page {
  const found = questionnaire.pages.find((candidate) => candidate.id === id);
  assert.ok(found, `there is no page ${id}`);
  return found;
}

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
  const asSenco = complete(questionnaire, draft);
  assert.ok(asSenco.ok);
  assert.deepEqual(Object.keys(asSenco.answers), [
    "capacity",
    "organisation",
    "age-band",
    "sex",
    "disability",
  ]);

  const asYoungPerson = complete(questionnaire, {
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
  const hidden = complete(questionnaire, {
    capacity: "other-young-person",
    organisation: "x".repeat(201),
  });
  assert.ok(hidden.ok);
});

test("a response needs its capacity, and nothing else", () => {
  assert.deepEqual(complete(questionnaire, {}), {
    ok: false,
    page: page("capacity"),
    problems: [{ question: "capacity", error: "required", values: {} }],
  });
  assert.ok(complete(questionnaire, { capacity: "governor" }).ok);
});

test("the first page with something to put right is named", () => {
  const checked = complete(questionnaire, {
    capacity: "governor",
    "postcode-district": "nowhere",
    "contact-email": "nobody",
  });
  assert.ok(!checked.ok);
  assert.equal(checked.page.id, "postcode-district");
});
