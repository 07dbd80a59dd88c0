import {
  type Questionnaire,
  questionsOf,
  type RenditionId,
} from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type {
  Capacity,
  Weights,
} from "#lib/consultation/samples/proportions.ts";
import type { Random } from "./random.ts";
import type { WrittenLanguage } from "#lib/consultation/samples/other-languages.ts";
import type { Voice } from "#lib/consultation/samples/theme.ts";

/*
 * How somebody answers: in which rendition, which language, with what help.
 * Invented throughout, so that every way of answering is there to look at.
 */

const renditionWeights: Readonly<
  Partial<Record<Capacity, Weights<RenditionId>>>
> = {
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

/** The rendition in which somebody answers: one of these, in which they find themselves. */
export function renditionFor(
  capacity: Capacity,
  forms: readonly Questionnaire[],
  random: Random,
): Questionnaire {
  const weights = renditionWeights[capacity] ?? [["standard", 1] as const];
  const open = forms.flatMap((form) => {
    const weight = weights.find(([id]) => id === form.rendition)?.[1] ?? 0;
    return offersCapacity(form, capacity) ? [[form, weight] as const] : [];
  });
  return random.weighed(open);
}

function offersCapacity(form: Questionnaire, capacity: Capacity): boolean {
  const question = questionsOf(form).find(({ id }) => id === "capacity");
  return (
    question !== undefined &&
    kindOf(question).offered(question).includes(capacity)
  );
}

/** What families write in; undefined is English. */
export const languageWeights: Weights<WrittenLanguage | undefined> = [
  [undefined, 92],
  ["pl", 3.5],
  ["ar", 2],
  ["ro", 1.5],
  ["ne", 1],
];

/** How many of those who write in a language that the pages have also read them in it. */
export const readsInOwnLanguage = 0.85;

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
export const helpWeights: Readonly<Record<Voice, Weights<string | undefined>>> =
  {
    young: helpOfYoung,
    family: helpOfOthers,
    school: helpOfOthers,
    service: helpOfOthers,
  };

/** Whose words they are, by who answered. */
export const wordsWeights: Readonly<
  Record<string, Weights<string | undefined>>
> = {
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
