import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { covers, documents } from "#lib/consultation/documents.ts";
import { type Block, type Part, plainText } from "#lib/formats/document.ts";
import { readCover, readDocument } from "#lib/formats/read-document.ts";
import { readEasyReadWords } from "./easy-read-words.ts";
import { readQuestionnaireWords } from "./questionnaire-words.ts";
import {
  gradeOf,
  longestSentence,
  sentencesOf,
  wordsIn,
} from "./reading-level.ts";
import { disrespectfulIn } from "./wording/respectful.ts";
import { flatten } from "./wording/words.ts";

// The measures are of English; a translation is read by someone who speaks its language.
const locale = "en";

const easyRead = await readDocument(locale, "easy-read");
const standard = await Promise.all(
  Object.keys(documents)
    .filter(
      (id): id is Exclude<keyof typeof documents, "easy-read"> =>
        id !== "easy-read",
    )
    .map(async (id) => ({ id, parts: await readDocument(locale, id) })),
);
const questionnaire = await readQuestionnaireWords(locale);
const easyReadQuestionnaire = await readEasyReadWords(locale);

/** Paragraphs, items and cells; words in another language are not measured. */
function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "idea":
      return [plainText(block.children)];
    case "list":
      return block.items.map(plainText);
    case "table":
      return block.rows.flat().map(plainText);
    default:
      return [];
  }
}

function proseOf({ blocks }: Part): readonly string[] {
  return blocks.flatMap(textsOf);
}

function headingsOf({ title, blocks }: Part): readonly string[] {
  return [
    title,
    ...blocks.flatMap((block) =>
      block.type === "heading" ? [plainText(block.children)] : [],
    ),
  ];
}

/** The titles of the five priorities are as published: the longest has 26 words. */
const published = /^Priority [1-5]: /;

function longerThan(limit: number, texts: readonly string[]) {
  return texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence).length > limit);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  return (low + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

for (const { id, parts } of standard)
  describe(`the words of ${id}`, () => {
    const grades = parts.map((part) => ({
      part: part.id,
      grade: gradeOf(proseOf(part)),
    }));

    test("can be read by most people of 11: grade 6, and no part above 8", () => {
      assert.ok(median(grades.map(({ grade }) => grade)) <= 6);
      assert.deepEqual(
        grades.filter(({ grade }) => grade > 8),
        [],
      );
    });

    test("have no sentence of more than 25 words", () => {
      const texts = parts.flatMap((part) => [
        ...headingsOf(part).filter((heading) => !published.test(heading)),
        ...proseOf(part),
      ]);
      assert.deepEqual(longerThan(25, texts), []);
    });
  });

test("the questions have no sentence of more than 25 words, nor do their parts together read above grade 6", () => {
  const { pages, questions } = questionnaire;
  const texts = [
    ...Object.values(pages).flatMap(({ intro = [] }) => intro),
    ...Object.values(questions).flatMap(({ label, hint = [] }) =>
      [label, hint].flat(),
    ),
  ];
  assert.deepEqual(longerThan(25, texts), []);
  assert.ok(gradeOf(texts) <= 6);
});

describe("Easy Read", () => {
  test("says one idea beside each picture, and nothing without one", () => {
    for (const { id, blocks } of easyRead)
      assert.deepEqual(
        blocks.filter(({ type }) => type !== "heading" && type !== "idea"),
        [],
        id,
      );
  });

  test("is short: at most 85 ideas, of at most 3 sentences each", () => {
    const ideas = easyRead
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.type === "idea");
    assert.ok(ideas.length <= 85, String(ideas.length));
    for (const { children } of ideas) {
      const words = plainText(children);
      assert.ok(sentencesOf(words).length <= 3, words);
    }
  });

  test("says in a few words what a picture shows, and the same wherever it stands", async () => {
    const shown = new Map(Object.entries(easyReadQuestionnaire.pictures));
    const parts = [...easyRead, ...(await coversOf("easy-read-questionnaire"))];
    for (const block of parts.flatMap(({ blocks }) => blocks)) {
      if (block.type !== "idea") continue;
      const { name, alternative } = block.picture;
      assert.equal(shown.get(name) ?? alternative, alternative, name);
      assert.ok(wordsIn(alternative).length <= 8, alternative);
      shown.set(name, alternative);
    }
  });

  test("has no sentence of more than 15 words", async () => {
    const parts = [
      ...easyRead,
      ...(await coversOf("easy-read-file")),
      ...(await coversOf("easy-read-questionnaire")),
    ];
    const words = flatten(easyReadQuestionnaire);
    const texts = parts.flatMap((part) => [
      ...headingsOf(part),
      ...proseOf(part),
    ]);
    assert.deepEqual(longerThan(15, [...texts, ...words.values()]), []);
  });

  test("reads below grade 6 in every part", () => {
    for (const part of easyRead) {
      const grade = gradeOf(proseOf(part));
      assert.ok(
        grade < 6,
        `${part.id}: ${grade.toFixed(1)}, ${longestSentence(proseOf(part))}`,
      );
    }
  });
});

function coversOf(id: "easy-read-file" | "easy-read-questionnaire") {
  return Promise.all(covers[id].map((part) => readCover(locale, id, part)));
}

describe("respectful words", () => {
  test("are used of everybody, everywhere", () => {
    for (const file of globSync(`messages/${locale}/**/*.{json,md}`))
      assert.deepEqual(disrespectfulIn(readFileSync(file, "utf8")), [], file);
  });

  test("are told from others", () => {
    const others = [
      "A child who suffers from autism",
      "children who are not normal",
      "special needs children",
      "a wheelchair-bound boy",
      "help for the disabled.",
      "handicapped people",
      "our SEND children",
    ];
    for (const words of others)
      assert.equal(disrespectfulIn(words).length, 1, words);
    const respectful =
      "A girl who has autism, a disabled boy who uses a wheelchair, the deaf child, and children with special educational needs";
    assert.deepEqual(disrespectfulIn(respectful), []);
  });
});
