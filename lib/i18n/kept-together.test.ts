import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

/*
 * What belongs together stands on one line: in the documents a space that does not
 * break (U+00A0) is between the two. A part's title is also a name, in menus and in
 * the questionnaire, and has plain spaces.
 */

/** Passages in other languages, and titles. */
const exempt = /^:::(?:en|ar)$[^]*?^:::$|:en\[[^\]]*\]|^## .*$/gm;

const apart = {
  en: /\b\d{1,2} (?:January|February|December)\b|\b(?:Year|[Qq]uestion) \d/,
  // Polish typesetting leaves no word of one letter at the end of a line.
  pl: /(?<!\p{L})[aiouwz] |\b\d{1,2} (?:stycznia|lutego|grudnia)|pytanie \d/u,
  ar: /\d{1,2} (?:يناير|فبراير|ديسمبر)|السؤال \d/,
};

for (const [language, pattern] of Object.entries(apart))
  describe(`the documents of ${language}`, () => {
    for (const file of globSync(`messages/${language}/documents/**/*.md`))
      test(`keep together what belongs together: ${file}`, () => {
        const words = readFileSync(file, "utf8")
          .replaceAll(exempt, "")
          .replaceAll(/^!\[.*$/gm, "");
        assert.doesNotMatch(words, pattern);
      });
  });
