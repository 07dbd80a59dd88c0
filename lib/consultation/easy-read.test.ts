import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { readPart } from "#lib/formats/read-document.ts";
import { readEasyReadWords } from "#lib/i18n/easy-read-words.ts";
import { locales } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { priorities } from "./consultation.ts";
import { easyReadAgreement, easyReadRendition } from "./easy-read.ts";
import { questionnaire, questionsOf } from "./questionnaire.ts";

const { pages } = easyReadRendition;
const asked = pages.flatMap(({ questions }) => questions);
const standard = questionsOf(questionnaire);
const sharedScale = (id: string) =>
  standard.find((question) => question.id === id)?.kind === "agreement";

const pictures = new Set(
  asked.flatMap(({ picture, options = [] }) => [
    picture,
    ...options.flatMap((option) => option.picture ?? []),
  ]),
);

test("the Easy Read questionnaire asks standard questions, in their order, each once, and what is kept apart last", () => {
  const ids = asked.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const known = standard.filter(({ id }) => ids.includes(id));
  const isApart = ({ storage }: (typeof known)[number]) =>
    storage !== undefined && storage !== "answers";
  assert.deepEqual(
    [
      ...known.filter((question) => !isApart(question)),
      ...known.filter(isApart),
    ].map(({ id }) => id),
    ids,
  );
});

test("it is short, and asks of every priority if people agree and what would help", () => {
  assert.ok(asked.length >= 15 && asked.length <= 18, String(asked.length));
  for (const priority of priorities) {
    const page = pages.find((candidate) => candidate.priority === priority);
    assert.deepEqual(
      page?.questions.map(({ id }) => id),
      [`${priority}-agreement`, `${priority}-difference`],
    );
  }
});

test("agreement has three points of its own; every other option is a standard one, in its order", () => {
  for (const { id, options } of asked) {
    if (!options) continue;
    const chosen = options.map((option) => option.id);
    const question = standard.find((candidate) => candidate.id === id);
    assert.ok(question);
    const known: readonly string[] =
      question.kind === "agreement"
        ? easyReadAgreement
        : kindOf(question).options(question);
    assert.deepEqual(
      known.filter((option) => chosen.includes(option)),
      chosen,
      id,
    );
  }
});

test("what is answered in words has lines to write on, and what is ticked has none", () => {
  for (const { id, options, lines } of asked) {
    const question = standard.find((candidate) => candidate.id === id);
    assert.equal(question?.kind === "open-text", lines !== undefined, id);
    assert.equal(options === undefined, lines !== undefined, id);
  }
});

test("an age can be given as in the standard questionnaire, or not", () => {
  const age = standard.find(({ id }) => id === "age-band");
  assert.ok(age);
  assert.deepEqual(
    asked.find(({ id }) => id === "age-band")?.options?.map(({ id }) => id),
    kindOf(age).options(age),
  );
});

test("every picture is there", () => {
  assert.deepEqual(
    [...pictures].filter((name) => !existsSync(`public/pictures/${name}.svg`)),
    [],
  );
});

for (const locale of locales)
  describe(`the Easy Read words of ${locale}`, async () => {
    const words = await readEasyReadWords(locale);

    test("are there for exactly what is asked", () => {
      assert.deepEqual(
        Object.keys(words.pages),
        pages.map(({ id }) => id),
      );
      assert.deepEqual(Object.keys(words.agreement), [...easyReadAgreement]);
      assert.deepEqual(
        Object.entries(words.questions).map(([id, { hint, options }]) => ({
          id,
          hint: hint !== undefined,
          options: Object.keys(options ?? {}).sort(),
        })),
        asked.map(({ id, hint = false, options = [] }) => ({
          id,
          hint,
          options: sharedScale(id)
            ? []
            : options.map((option) => option.id).sort(),
        })),
      );
    });

    test("say of every picture what it shows, in a few words, and of no other", () => {
      assert.deepEqual(
        Object.keys(words.pictures).sort(),
        [...pictures].sort(),
      );
      for (const alternative of Object.values(words.pictures))
        assert.ok(alternative.split(" ").length <= 8, alternative);
    });

    test("call a priority the same as the Easy Read strategy", async () => {
      for (const priority of priorities) {
        const { title } = await readPart(locale, "easy-read", priority);
        assert.equal(words.pages[priority]?.title, title);
      }
    });
  });
