import { marks } from "../marks.ts";
import { chosen, renditionsOf } from "./choices.ts";
import { contexts } from "./contexts.ts";
import { endings, joints, openings } from "./frames.ts";
import { general } from "./general.ts";
import { links } from "./links.ts";
import type { Manner, SampleMaterial, Stance, Weights } from "./material.ts";
import { organisations } from "./organisations.ts";
import { otherLanguages, type WrittenLanguage } from "./other-languages.ts";
import { slotsOf } from "./people.ts";
import { priority1 } from "./priority-1.ts";
import { priority2 } from "./priority-2.ts";
import { priority3 } from "./priority-3.ts";
import { priority4 } from "./priority-4.ts";
import { priority5 } from "./priority-5.ts";
import {
  agreementTilt,
  agreementWeights,
  capacityWeights,
  districtWeights,
  voiceOf,
} from "./proportions.ts";
import { type Voice, voices } from "./theme.ts";

/** What families write in; undefined is English. */
const languagesOfFamilies: Weights<WrittenLanguage | undefined> = [
  [undefined, 92],
  ["pl", 3.5],
  ["ar", 2],
  ["ro", 1.5],
  ["ne", 1],
];

function mannerOf(voice: Voice): Manner {
  const opening = (stance: Stance) => openings[stance][voice];
  return {
    contexts: contexts[voice],
    openings: {
      for: opening("for"),
      unsure: opening("unsure"),
      against: opening("against"),
    },
    joints: joints[voice],
    endings: endings[voice],
    tilt: agreementTilt[voice],
    isPrivate: voice === "family" || voice === "young",
    languages: voice === "family" ? languagesOfFamilies : [[undefined, 1]],
  };
}

/** Two open questions of each priority are answered often; what would help less often than why. */
const ofPriorities = Object.fromEntries(
  marks.flatMap(({ topic }) => [
    [`${topic}-why`, { often: 0.6 }],
    [`${topic}-difference`, { often: 0.42, isAsk: true }],
  ]),
);

export const samples: SampleMaterial = {
  capacities: capacityWeights,
  voiceOf: (capacity) =>
    new Map<string, Voice>(Object.entries(voiceOf)).get(capacity) ?? "family",
  manners: Object.fromEntries(voices.map((voice) => [voice, mannerOf(voice)])),
  renditionsOf,
  slotsOf,
  districts: districtWeights,
  organisationsOf: (capacity) =>
    new Map(Object.entries(organisations)).get(capacity) ?? [],
  chosen,
  agreement: agreementWeights,
  themes: {
    ...general,
    "priority-1": priority1,
    "priority-2": priority2,
    "priority-3": priority3,
    "priority-4": priority4,
    "priority-5": priority5,
  },
  open: {
    ...ofPriorities,
    "vision-why": { often: 0.6 },
    "equality-impact": { often: 0.1 },
  },
  links,
  otherLanguages,
  properNouns: ["Kent", "Year", "Gypsy", "Brownies", "Christmas"],
};
