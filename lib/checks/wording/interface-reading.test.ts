import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documents, type DocumentId } from "#lib/consultation/documents.ts";
import { publicationIds } from "#lib/consultation/publications.ts";
import { isPictured, questionsOf } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { wordsOf } from "#lib/documents/block-words.ts";
import type { Part } from "#lib/documents/document.ts";
import { mostWords } from "#lib/documents/reading-problems.ts";
import { renditionsIn } from "#lib/i18n/languages.ts";
import { readOwnWords } from "#lib/i18n/questionnaire-words.ts";
import { gradeOf, sentencesOf, wordsIn } from "#lib/documents/reading-level.ts";
import { type Locale, localeFor } from "#lib/i18n/routing.ts";
import { readWords } from "#lib/i18n/words.ts";
import { shapeErrors } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { openingOf, questionPages, sitePages, without } from "./pages.ts";
import { readableTexts, readable } from "./readable.ts";
import { unexplainedIn } from "./terms.ts";
import { differences, flatten } from "./words.ts";

/*
 * Every English word of the interface and of the questionnaire's renditions that
 * the public reads. Documents are measured beside this: see plain-words.test.ts.
 */
const language = "en";

/** Flesch-Kincaid grades. */
const highest = { page: 8, median: 6 } as const;

/** Fewer words than these have no grade that says anything: one long name makes it. */
const fewestWords = 20;

/** Titles as they were published; the longest has 26 words. */
const official = /^Priority [1-5]: /;

/** The start page of a pictured rendition has an opening of its own in the place of these. */
const notShown = [
  "start.lead",
  "start.points.time",
  "start.points.skip",
  "start.points.save",
  "start.points.help",
  "start.readFirst",
];

/** The interface words that a rendition says in its own way. */
async function readOverlay(locale: Locale, namespace: string) {
  const file = (await import(`../../../messages/${locale}/${namespace}.json`, {
    with: { type: "json" },
  })) as { default: object };
  return flatten(file.default);
}

function longSentences(texts: readonly string[], most: number): string[] {
  return texts
    .filter((text) => !official.test(text))
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence).length > most);
}

/** The grade of what is said in sentences: a button or a name has none. */
function gradeOfProse(texts: readonly string[]): number | undefined {
  const prose = texts.filter((text) => /[.?!]["”)]?$/.test(text.trim()));
  const count = prose.flatMap(sentencesOf).flatMap(wordsIn).length;
  return count < fewestWords ? undefined : gradeOf(prose);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

describe("the words of the site's pages", async () => {
  const words = await readWords(language);
  const pages = sitePages(words);

  test("are all looked at, apart from what staff read", () => {
    const measured = new Set(pages.flatMap(([, texts]) => texts));
    const passedOn = without(words.share, "staff", "description");
    const read = without(
      words,
      "staff",
      "data-entry",
      "questionnaire",
      "share",
    );
    for (const text of readableTexts({ ...read, passedOn }))
      assert.ok(measured.has(text), text);
  });

  for (const [name, texts] of pages)
    test(`are plain: ${name}`, () => {
      assert.deepEqual(longSentences(texts, mostWords.standard), []);
      const grade = gradeOfProse(texts) ?? 0;
      assert.ok(grade <= highest.page, grade.toFixed(1));
    });

  test("can be read on half of the pages by most people of 11: grade 6", () => {
    const grades = pages.flatMap(([, texts]) => gradeOfProse(texts) ?? []);
    assert.ok(median(grades) <= highest.median, String(median(grades)));
  });

  test("explain the terms of the field where they first appear", () => {
    // The list of documents is one of names; each is explained in its document.
    for (const [name, texts] of pages) {
      const isList = name === "documents" || name === "foot and notices";
      if (isList || name === "questionnaire: all of its pages") continue;
      assert.deepEqual(unexplainedIn(texts), [], name);
    }
  });

  test("say what each document is, where they offer it", () => {
    const { titles, descriptions } = words.documents;
    for (const id of publicationIds)
      assert.ok(
        !unexplainedIn([titles[id], descriptions[id]]).some((found) =>
          found.startsWith("EqIA"),
        ),
        id,
      );
  });
});

for (const rendition of renditionsIn(language))
  describe(`the words of the rendition ${rendition}`, async () => {
    const form = renditions[rendition];
    const locale = localeFor(language, rendition);
    const own = await readOwnWords(locale);
    const pages = questionPages(form, own);
    const opening = openingOf(form, own);
    const most = isPictured(form) ? mostWords.easyRead : mostWords.standard;

    test("have no long sentence on any of its pages", () => {
      const said = pages.flatMap(([, texts]) => texts);
      assert.deepEqual(longSentences([...opening, ...said], most), []);
    });

    test("are plain on every page, and plainer on half of them", () => {
      const grades = [["start", opening] as const, ...pages].flatMap(
        ([name, texts]) => {
          const grade = gradeOfProse(texts) ?? 0;
          assert.ok(grade <= highest.page, `${name}: ${grade.toFixed(1)}`);
          return grade;
        },
      );
      assert.ok(median(grades) <= highest.median);
    });

    test("explain the terms of the field where they first appear", () => {
      const said = pages.flatMap(([, texts]) => texts);
      assert.deepEqual(unexplainedIn([...opening, ...said]), []);
    });

    if (rendition !== "standard")
      test("are the interface's own too: they ask their pages for the same names", async () => {
        const standard = await readWords(language);
        const said = await readWords(locale);
        for (const namespace of ["form", "resume"] as const)
          assert.deepEqual(
            differences(flatten(standard[namespace]), flatten(said[namespace])),
            [],
          );
      });

    if (isPictured(form))
      test("leave no word of the interface in standard English, and have no long sentence there", async () => {
        const standard = await readWords(language);
        const wrong = questionsOf(form).flatMap((question) =>
          kindOf(question).errors(question),
        );
        const neverWrong = shapeErrors
          .filter((error) => !wrong.includes(error))
          .map((error) => `errors.${error}`);
        for (const namespace of ["form", "resume"] as const) {
          const overlay = await readOverlay(locale, namespace);
          const left = [...flatten(standard[namespace]).keys()].filter(
            (key) => !overlay.has(key) && !neverWrong.includes(key),
          );
          assert.deepEqual(left, namespace === "form" ? notShown : []);
          const said = [...overlay.values()].map(readable);
          assert.deepEqual(longSentences(said, most), []);
        }
      });

    if (isPictured(form))
      test("say one idea beside each picture, in at most 3 sentences", () => {
        const ideas = Object.values(own.pages).flatMap(
          ({ ideas: said = [] }) => said,
        );
        for (const idea of [...ideas, ...(own.opening ?? [])])
          assert.ok(sentencesOf(idea).length <= 3, idea);
      });
  });

describe("the terms of the field", () => {
  const inOrder = (parts: readonly Part[]) =>
    parts.flatMap(({ title, blocks }) => [title, ...blocks.map(wordsOf)]);

  for (const id of publicationIds)
    test(`are explained where they first appear in ${id}`, async () => {
      const { parts } = await readPublication(language, id, undefined);
      assert.deepEqual(unexplainedIn(inOrder(parts)), []);
    });

  for (const id of Object.keys(documents) as DocumentId[])
    test(`are explained where they first appear on the page ${id}`, async () => {
      const parts = await readDocument(language, id);
      assert.deepEqual(unexplainedIn(inOrder(parts)), []);
    });

  test("are told from words that stand unexplained", () => {
    assert.deepEqual(unexplainedIn(["Ask your SENCO.", "They help."]), [
      "SENCO: “Ask your SENCO.”",
    ]);
    const late = [
      "SEND",
      "a",
      "b",
      "c",
      "special educational needs or disability",
    ];
    assert.equal(unexplainedIn(late).length, 1);
    assert.deepEqual(unexplainedIn(late.toSpliced(1, 1)), []);
  });
});
