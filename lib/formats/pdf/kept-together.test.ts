import assert from "node:assert/strict";
import { test } from "node:test";
import { keptTogether } from "./kept-together.ts";

const shown = (words: string) => keptTogether(words).replaceAll("\u{a0}", "~");

test("a word of one letter stays with the next, in any place", () => {
  assert.equal(
    shown("Z opinią o projekcie i w domu"),
    "Z~opinią o~projekcie i~w~domu",
  );
  assert.equal(shown("It is a plan"), "It is a~plan");
});

test("a small number stays with what it counts, and with what it numbers", () => {
  assert.equal(shown("do czwartku 4 lutego 2021"), "do czwartku~4~lutego 2021");
  assert.equal(shown("Year 9, from 18 to 24."), "Year~9, from~18~to~24.");
  assert.equal(shown("الخميس 4 فبراير"), "الخميس~4~فبراير");
});

test("years, telephone numbers and parts of words are as they were", () => {
  for (const words of [
    "the strategy 2021-2024 (SEND)",
    "03000 421553",
    "an office’s 1,000 letters",
    "the child’s plan",
  ])
    assert.equal(shown(words), words);
});
