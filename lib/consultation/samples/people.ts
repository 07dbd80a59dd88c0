import type { Slots } from "./material.ts";
import { places } from "./organisations.ts";

const boys = [
  "my son",
  "our son",
  "our eldest",
  "my little boy",
  "our youngest",
  "my foster son",
];
const girls = [
  "my daughter",
  "our daughter",
  "our youngest",
  "my girl",
  "our middle child",
  "my stepdaughter",
];
const boysOfOthers = ["my grandson", "my nephew", "the boy next door"];
const girlsOfOthers = ["my granddaughter", "my niece", "a friend's daughter"];

const about = (names: readonly string[], words: Slots): readonly Slots[] =>
  names.map((child) => ({ ...words, child }));
const he = { they: "he", them: "him", their: "his" };
const she = { they: "she", them: "her", their: "her" };
const own = [...about(boys, he), ...about(girls, she)];
const ofOthers = [...about(boysOfOthers, he), ...about(girlsOfOthers, she)];

/** The child that is written about, with words that go with him or her, and where. */
export function slotsOf(capacity: string): readonly (readonly Slots[])[] {
  return [
    capacity === "parent-carer-of-child-with-send" ? own : ofOthers,
    places.map((place) => ({ place })),
  ];
}
