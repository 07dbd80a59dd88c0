import assert from "node:assert/strict";
import { test } from "node:test";
import {
  gradeOf,
  longestSentence,
  sentencesOf,
  syllablesOf,
  wordsIn,
} from "./reading-level.ts";

function isAbout(found: number, expected: number) {
  assert.ok(
    Math.abs(found - expected) < 0.005,
    `${String(found)} is not ${String(expected)}`,
  );
}

test("the grade is that of the formula, worked out by hand", () => {
  // 6 words, 6 syllables, 1 sentence: 2.34 + 11.8 - 15.59.
  isAbout(gradeOf(["The cat sat on the mat."]), -1.45);
  // 10 words, 14 syllables, 2 sentences: 1.95 + 16.52 - 15.59.
  const two = "We want to hear from you. Children and families matter.";
  isAbout(gradeOf([two]), 2.88);
  isAbout(gradeOf(two.split(/(?<=you\.) /)), 2.88);
  // 30 words, 48 syllables, 1 sentence: 11.7 + 18.88 - 15.59.
  isAbout(
    gradeOf([
      "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.",
    ]),
    14.99,
  );
});

test("a text without words has the grade 0", () => {
  assert.equal(gradeOf([]), 0);
  assert.equal(gradeOf(["...", " "]), 0);
});

test("a sentence ends at its mark, whatever closes after it", () => {
  assert.deepEqual(
    sentencesOf('He said "Go." Did (all of) them go? Yes! "Why?" asked Ann.'),
    ['He said "Go."', "Did (all of) them go?", "Yes!", '"Why?" asked Ann.'],
  );
});

test("a full stop in an abbreviation, a number or an address ends no sentence", () => {
  const whole = [
    "Some of you, e.g. Ann, have been to see Dr. Who.",
    "It costs 1.5 pounds at www.kent.gov.uk/sendstrategyconsultation today.",
    "Write to sendstrategy@kent.gov.uk with it",
  ];
  for (const sentence of whole)
    assert.deepEqual(sentencesOf(sentence), [sentence]);
  assert.deepEqual(sentencesOf("See kent.gov.uk. Then ring."), [
    "See kent.gov.uk.",
    "Then ring.",
  ]);
});

test("words are what stands between spaces, without marks", () => {
  assert.deepEqual(wordsIn('In 2020, a "five-year" plan - and you don\'t?'), [
    "In",
    "2020",
    "a",
    "five-year",
    "plan",
    "and",
    "you",
    "don't",
  ]);
});

test("abbreviations count as they are said, numbers and addresses once", () => {
  const said = {
    SEND: 1,
    SENCOs: 2,
    EHC: 3,
    NHS: 3,
    WWF: 7,
    "03000": 1,
    "www.kent.gov.uk": 1,
    "a@kent.gov.uk": 1,
    people: 2,
    I: 1,
    hm: 1,
  };
  for (const [word, syllables] of Object.entries(said))
    assert.equal(syllablesOf(word), syllables, word);
});

test("the longest sentence is found across paragraphs", () => {
  assert.equal(
    longestSentence(["One. Two words.", "Here are three more. One"]),
    "Here are three more.",
  );
  assert.equal(longestSentence([]), "");
});
