import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";
import {
  isPublication,
  publicationIds,
} from "#lib/consultation/publications.ts";
import { plainText } from "#lib/documents/document.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import {
  mostWords,
  proseOf,
  readingProblems,
} from "#lib/documents/reading-problems.ts";
import {
  readOwnWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import {
  gradeOf,
  longestSentence,
  sentencesOf,
  wordsIn,
} from "#lib/documents/reading-level.ts";
import { disrespectfulIn } from "./respectful.ts";
import { flatten } from "./words.ts";

// The measures are of English; a translation is read by someone who speaks its language.
const locale = "en";

const documentIds = Object.keys(documents).filter(
  (id): id is DocumentId => id in documents,
);
const easyRead = await readDocument(locale, "easy-read");
const easyReadQuestionnaire = await readOwnWords("en-easy");

/** What has no paper: it is on the site alone. */
const onSiteOnly = documentIds.filter((id) => !isPublication(id));

describe("the limits of the release gate", () => {
  for (const id of publicationIds)
    test(`are kept by ${id}`, async () => {
      const tree = await readPublication(locale, id, undefined);
      assert.deepEqual(readingProblems(tree), []);
    });

  for (const id of onSiteOnly)
    test(`are kept by ${id}`, async () => {
      const parts = await readDocument(locale, id);
      const read = { language: locale, isEasyRead: false, parts } as const;
      assert.deepEqual(readingProblems(read), []);
    });
});

for (const id of documentIds.filter((document) => document !== "easy-read"))
  test(`half of the parts of ${id} can be read by most people of 11: grade 6`, async () => {
    const parts = await readDocument(locale, id);
    const grades = parts.map((part) => gradeOf(proseOf(part)));
    assert.ok(median(grades) <= 6, String(median(grades)));
  });

test("the questions together read at grade 6 at most", async () => {
  const { pages, questions } = await readQuestionnaireWords(locale);
  const texts = [
    ...Object.values(pages).flatMap(({ intro = [] }) => intro),
    ...Object.values(questions).flatMap(({ label, hint = [] }) =>
      [label, hint].flat(),
    ),
  ];
  assert.ok(gradeOf(texts) <= 6);
});

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  return (low + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

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
    const shown = new Map(Object.entries(easyReadQuestionnaire.pictures ?? {}));
    const { parts } = await readPublication(
      locale,
      "easy-read-questionnaire",
      undefined,
    );
    for (const { blocks } of [...easyRead, ...parts])
      for (const block of blocks) {
        if (block.type !== "idea") continue;
        const { name, alternative } = block.picture;
        assert.equal(shown.get(name) ?? alternative, alternative, name);
        assert.ok(wordsIn(alternative).length <= 8, alternative);
        shown.set(name, alternative);
      }
  });

  test("has no long sentence in the questionnaire's options and pictures either", () => {
    const long = [...flatten(easyReadQuestionnaire).values()]
      .flatMap(sentencesOf)
      .filter((sentence) => wordsIn(sentence).length > mostWords.easyRead);
    assert.deepEqual(long, []);
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
