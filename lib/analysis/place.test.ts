import assert from "node:assert/strict";
import { test } from "node:test";
import { type Question, questionsOf } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { topics } from "#lib/consultation/topics.ts";
import { placeOf, questionsAbout, questionsOn } from "./place.ts";

const asked = Object.values(renditions).flatMap(questionsOf);

test("every question of every rendition has a place where staff read its answer", () => {
  for (const question of asked) assert.ok(placeOf(question), question.id);
});

test("a question of every rendition is on exactly one list that a page shows", () => {
  for (const question of asked) {
    const one = [question];
    const listed = [
      ...topics.flatMap((topic) => [
        ...questionsAbout(one, topic, "table"),
        ...questionsAbout(one, topic, "words"),
      ]),
      ...(["respondents", "equality", "contacts"] as const).flatMap((page) =>
        (["table", "words", "dimension"] as const).flatMap((shows) =>
          questionsOn(one, page, shows),
        ),
      ),
    ];
    assert.deepEqual(listed, one, question.id);
  }
});

test("what is chosen has a table, and what is written is read as it is", () => {
  const chosen = {
    id: "q",
    kind: "multiple-choice",
    options: ["a", "b"],
    topic: "vision",
  } as const satisfies Question;
  assert.deepEqual(placeOf(chosen), {
    page: "topic",
    topic: "vision",
    shows: "table",
  });
  assert.deepEqual(placeOf({ id: "q", kind: "short-text" }), {
    page: "respondents",
    shows: "words",
  });
});

test("words of equality monitoring have no place: no page may set them beside anything", () => {
  assert.equal(
    placeOf({ id: "q", kind: "open-text", storage: "equality" }),
    undefined,
  );
});

test("a kind that nobody has made yet finds its place by whether it has options", () => {
  const words = { options: () => [] };
  const chosen = { options: () => ["0", "1", "2"] };
  const asked = { id: "q", kind: "open-text" } as const;
  const about = { ...asked, topic: "vision" } as const;
  const topic = { page: "topic", topic: "vision" } as const;
  assert.deepEqual(placeOf(about, words), { ...topic, shows: "words" });
  assert.deepEqual(placeOf(about, chosen), { ...topic, shows: "table" });
  assert.deepEqual(placeOf(asked, words), {
    page: "respondents",
    shows: "words",
  });
  assert.deepEqual(placeOf(asked, chosen), {
    page: "respondents",
    shows: "table",
  });
  assert.deepEqual(placeOf({ ...asked, storage: "equality" }, chosen), {
    page: "equality",
    shows: "table",
  });
  assert.deepEqual(placeOf({ ...asked, storage: "contact" }, words), {
    page: "contacts",
    shows: "words",
  });
});
