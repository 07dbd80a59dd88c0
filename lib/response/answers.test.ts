import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { keptFrom, offeredOn, readPage, validate } from "./answers.ts";

const page: Page = {
  id: "page",
  questions: [
    { id: "who", kind: "single-choice", options: ["me"], required: true },
    { id: "ways", kind: "multiple-choice", options: ["a", "b"] },
    { id: "why", kind: "open-text" },
    { id: "where", kind: "postcode-district" },
  ],
};

function form(...fields: readonly (readonly [string, string | File])[]) {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("a posted page is read by its questions' ids alone", () => {
  const posted = form(
    ["who", "me"],
    ["ways", "b"],
    ["ways", "a"],
    ["why", " words "],
    ["admin", "true"],
    ["__proto__", "x"],
  );
  assert.deepEqual(readPage(page, posted), {
    who: "me",
    ways: ["b", "a"],
    why: " words ",
    where: null,
  });
});

test("a question of the page that was not posted is cleared", () => {
  assert.deepEqual(readPage(page, form()), {
    who: null,
    ways: null,
    why: null,
    where: null,
  });
});

test("a posted file is not an answer", () => {
  const posted = form(["why", new File(["words"], "words.txt")]);
  assert.equal(readPage(page, posted)["why"], null);
});

test("a whole postcode loses its second half before it is kept anywhere", () => {
  assert.equal(readPage(page, form(["where", "me14 1xx"]))["where"], "ME14");
});

test("valid values become answers, and what was left out is not among them", () => {
  assert.deepEqual(
    validate(page.questions, { who: "me", why: "words", other: "x" }),
    {
      ok: true,
      answers: { who: { choices: ["me"] }, why: { text: "words" } },
    },
  );
});

test("every question with a problem is named, with what its words need", () => {
  assert.deepEqual(
    validate(page.questions, {
      ways: ["z"],
      why: "x".repeat(10_001),
      where: "?",
    }),
    {
      ok: false,
      problems: [
        { question: "who", error: "required", values: {} },
        { question: "ways", error: "not-an-option", values: {} },
        {
          question: "why",
          error: "too-long",
          values: { count: 10_001, limit: 10_000 },
        },
        { question: "where", error: "not-a-postcode-district", values: {} },
      ],
    },
  );
});

test("a page says what it offers, so that clearing it takes back nothing that it does not", () => {
  const offered: Page = {
    id: "page",
    questions: [
      {
        id: "who",
        kind: "single-choice",
        options: ["me", "you"],
        offered: ["you"],
      },
      { id: "agreed", kind: "agreement", scale: "three-point" },
      { id: "why", kind: "open-text" },
    ],
  };
  assert.deepEqual(offeredOn(offered), {
    who: ["you"],
    agreed: ["yes", "not-sure", "no"],
  });
});

test("an answer that a rendition does not offer is known as one of another", () => {
  const question = {
    id: "who",
    kind: "single-choice",
    options: ["me", "you"],
    offered: ["you"],
  } as const;
  assert.equal(keptFrom(question, { who: "me" }), "me");
  assert.equal(keptFrom(question, { who: "you" }), undefined);
  assert.equal(keptFrom(question, {}), undefined);
});
