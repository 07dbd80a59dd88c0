import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readResumeList, resumeLanguages } from "#lib/i18n/resume-words.ts";
import {
  drawCode,
  listLength,
  normalised,
  plainCode,
  readCode,
  wordsInCode,
} from "./resume-code.ts";

const lists = await Promise.all(resumeLanguages.map(readResumeList));

for (const [index, language] of resumeLanguages.entries())
  describe(`the words for codes in ${language}`, () => {
    const list = lists[index] ?? [];

    test("are 2,048, so that four of them are 44 bits", () => {
      assert.equal(list.length, listLength);
      assert.equal(Math.log2(listLength) * wordsInCode, 44);
    });

    test("stay apart however they are typed", () => {
      assert.equal(new Set(list.map(normalised)).size, listLength);
    });

    test("are single words of 3 to 9 letters, in small letters, without vowel marks", () => {
      for (const word of list) {
        assert.match(word, /^\p{L}{3,9}$/u, word);
        assert.equal(word, word.toLowerCase());
        assert.ok(normalised(word).length >= 2, word);
      }
    });

    test("are each read as themselves", () => {
      for (let at = 0; at < list.length; at += wordsInCode) {
        const words = list.slice(at, at + wordsInCode).join(" ");
        assert.deepEqual(readCode(words, [list]), {
          ok: true,
          codes: [plainCode(words)],
        });
      }
    });
  });

test("English words are told apart by their first four letters", () => {
  const [english = []] = lists;
  assert.equal(new Set(english.map((word) => word.slice(0, 4))).size, 2048);
});

test("a code is drawn from the whole list, each word by a draw of its own", () => {
  const [english = []] = lists;
  const draws = [0, 2047, 1, 0];
  const limits: number[] = [];
  const code = drawCode(english, (limit) => {
    limits.push(limit);
    return draws[limits.length - 1] ?? 0;
  });
  assert.deepEqual(limits, [2048, 2048, 2048, 2048]);
  const expected = draws.map((at) => english[at]);
  assert.deepEqual(code.split(" "), expected);
});

describe("a typed code", () => {
  const typed = (words: string) => readCode(words, lists);

  test("may have any case, spaces, hyphens, commas and numbers of a list", () => {
    for (const words of [
      "acorn river lamp stone",
      "  ACORN\triver\nLamp   STONE ",
      "Acorn-River-Lamp-Stone",
      "1. acorn, 2. river, 3. lamp, 4. stone.",
    ])
      assert.deepEqual(typed(words), {
        ok: true,
        codes: ["acorn river lamp stone"],
      });
  });

  test("may have one slip in a word", () => {
    for (const words of [
      "acrn river lamp stone",
      "acorrn river lamp stone",
      "acorn rievr lamp stone",
      "acirn rivee lamp stonr",
    ]) {
      const read = typed(words);
      assert.ok(read.ok, words);
      assert.ok(read.codes.includes("acorn river lamp stone"), words);
    }
  });

  test("may leave out what marks Polish letters", () => {
    assert.deepEqual(
      readCode("żółw łódka świerk gałąź", lists),
      readCode("zolw lodka swierk galaz", lists),
    );
  });

  test("may write Arabic letters as people do", () => {
    assert.deepEqual(
      readCode("أسد شجرة فأس حديقة", lists),
      readCode("اسد شجره فاس حديقه", lists),
    );
    assert.deepEqual(
      readCode("أَسَد شَجَرة فأس حـديقة", lists),
      readCode("أسد شجرة فأس حديقة", lists),
    );
  });

  test("may be of another language than the page", () => {
    for (const list of lists) {
      const words = list.slice(100, 104).join(" ");
      const read = typed(words);
      assert.ok(read.ok && read.codes.includes(plainCode(words)), words);
    }
  });

  test("says what is wrong with it: nothing, too few, too many, or a word of no list", () => {
    for (const nothing of ["", "  ", "1234", "- -"])
      assert.deepEqual(typed(nothing), { ok: false, problem: "empty" });
    assert.deepEqual(typed("acorn river"), {
      ok: false,
      problem: "count",
      count: 2,
    });
    assert.deepEqual(typed("acorn river lamp stone acorn"), {
      ok: false,
      problem: "count",
      count: 5,
    });
    assert.deepEqual(typed("acorn river qwertyuiop stone"), {
      ok: false,
      problem: "word",
      word: "qwertyuiop",
    });
  });

  test("of four words of different languages is none", () => {
    const read = typed("acorn river żółw أسد");
    assert.equal(read.ok, false);
  });
});
