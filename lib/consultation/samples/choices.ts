import type { RenditionId } from "../questionnaire.ts";
import type { Chooser, SampleMaterial, Weights } from "./material.ts";
import { heardWeights } from "./proportions.ts";
import { isVoice } from "./theme.ts";

/*
 * How somebody answers: in which rendition, with what help, by which link.
 * Invented throughout, so that every way of answering is there to look at.
 */

const renditionWeights: Readonly<Record<string, Weights<RenditionId>>> = {
  "young-person-with-send": [
    ["young-people", 38],
    ["children", 27],
    ["easy-read", 23],
    ["standard", 12],
  ],
  "other-young-person": [
    ["young-people", 60],
    ["children", 20],
    ["standard", 20],
  ],
  "parent-carer-of-child-with-send": [
    ["standard", 92],
    ["easy-read", 8],
  ],
  "other-parent-or-resident": [
    ["standard", 96],
    ["easy-read", 4],
  ],
};

export function renditionsOf(capacity: string): Weights<RenditionId> {
  return renditionWeights[capacity] ?? [["standard", 1]];
}

const helpOfYoung: Weights<string | undefined> = [
  ["for-myself", 40],
  ["with-help", 43],
  ["on-behalf", 12],
  [undefined, 5],
];
const helpOfOthers: Weights<string | undefined> = [
  ["for-myself", 82],
  ["with-help", 4],
  ["on-behalf", 6],
  [undefined, 8],
];
/** Whose words they are, by who answered. */
const wordsWeights: Readonly<Record<string, Weights<string | undefined>>> = {
  "with-help": [
    ["my-own", 32],
    ["written-down-for-me", 48],
    ["helper-answered-for-me", 14],
    [undefined, 6],
  ],
  "on-behalf": [
    ["my-own", 8],
    ["written-down-for-me", 22],
    ["helper-answered-for-me", 52],
    [undefined, 18],
  ],
};

function agesOf({ rendition, voice }: Chooser): Weights<string> {
  if (rendition === "children")
    return [
      ["under-11", 75],
      ["11-15", 25],
    ];
  if (voice === "young")
    return [
      ["under-11", 10],
      ["11-15", 40],
      ["16-17", 25],
      ["18-24", 25],
    ];
  return [
    ["18-24", 2],
    ["25-34", 20],
    ["35-49", 50],
    ["50-64", 20],
    ["65-and-over", 4],
    ["prefer-not-to-say", 4],
  ];
}

/** What adults say about themselves where they do; what is not here is chosen evenly. */
const equalityWeights: Readonly<Record<string, Weights<string>>> = {
  sex: [
    ["female", 80],
    ["male", 17],
    ["prefer-not-to-say", 3],
  ],
  "gender-identity": [
    ["same-as-at-birth", 95],
    ["different", 1],
    ["prefer-not-to-say", 4],
  ],
  "sexual-orientation": [
    ["heterosexual", 86],
    ["gay-or-lesbian", 2],
    ["bisexual", 3],
    ["other", 1],
    ["prefer-not-to-say", 8],
  ],
  ethnicity: [
    ["white", 86],
    ["asian", 4],
    ["black", 3],
    ["mixed", 2],
    ["gypsy-roma-or-traveller", 1],
    ["other", 1],
    ["prefer-not-to-say", 3],
  ],
  religion: [
    ["none", 46],
    ["christian", 40],
    ["muslim", 2],
    ["sikh", 2],
    ["hindu", 2],
    ["buddhist", 1],
    ["jewish", 1],
    ["other", 1],
    ["prefer-not-to-say", 5],
  ],
  disability: [
    ["no", 76],
    ["yes", 19],
    ["prefer-not-to-say", 5],
  ],
  carer: [
    ["yes", 48],
    ["no", 48],
    ["prefer-not-to-say", 4],
  ],
  pregnancy: [
    ["no", 94],
    ["yes", 3],
    ["prefer-not-to-say", 3],
  ],
};

const byQuestion: SampleMaterial["chosen"] = {
  "how-heard": ({ voice }) =>
    isVoice(voice) ? heardWeights[voice] : undefined,
  help: ({ voice }) => (voice === "young" ? helpOfYoung : helpOfOthers),
  "whose-words": ({ given: { help } }) =>
    typeof help === "string"
      ? (wordsWeights[help] ?? [[undefined, 1]])
      : [[undefined, 1]],
  "age-band": agesOf,
  "quote-permission": () => [
    ["yes", 60],
    ["no", 25],
    [undefined, 15],
  ],
};

export const chosen: SampleMaterial["chosen"] = {
  ...Object.fromEntries(
    Object.entries(equalityWeights).map(([id, weights]) => [id, () => weights]),
  ),
  ...byQuestion,
};
