import { capacities } from "./capacities.ts";

/** Capacities of children and young people: what somebody else answers for them is kept apart. */
const ofYoungPeople = ["young-person-with-send", "other-young-person"] as const;

const suffix = "-answered-for";
const answeredFor = (capacity: (typeof ofYoungPeople)[number]) =>
  `${capacity}${suffix}` as const;

/**
 * When a response is counted under "answered for": where one of these holds. Each
 * names, by the role of a question, the option that was chosen; null is nothing.
 * Answers about a child are never counted as answers by a child, whatever a helper
 * chose; their own words that somebody wrote down are theirs. The database applies
 * it as it stores a response.
 */
export const countedAsAnsweredFor = {
  capacities: ofYoungPeople,
  suffix,
  where: [
    { "whose-words": "helper-answered-for-me" },
    { help: "on-behalf", "whose-words": null },
  ],
} as const;

/**
 * The capacities as they are counted, each a row of every table: those that can
 * be chosen, and after those of a child or young person what somebody else
 * answered for them.
 */
export const countedCapacities = capacities.flatMap((capacity) => {
  const young = ofYoungPeople.find((each) => each === capacity);
  return young ? [young, answeredFor(young)] : [capacity];
});

export type CountedCapacity = (typeof countedCapacities)[number];

/** The capacities under which responses are counted that somebody else gave. */
export const answeredForCapacities = ofYoungPeople.map(answeredFor);

/** Under which capacity those are counted for whom somebody else answered; undefined where there is none. */
export function answeredForCapacity(
  capacity: string,
): CountedCapacity | undefined {
  const young = ofYoungPeople.find((each) => each === capacity);
  return young && answeredFor(young);
}
