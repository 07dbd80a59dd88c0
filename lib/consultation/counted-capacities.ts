import { answeredForWhere, capacities, ofYoungPeople } from "./capacities.ts";

const suffix = "-answered-for";
const answeredFor = (capacity: (typeof ofYoungPeople)[number]) =>
  `${capacity}${suffix}` as const;

/** How the database counts a response that somebody else gave: it applies this as it stores it. */
export const countedAsAnsweredFor = {
  capacities: ofYoungPeople,
  suffix,
  where: answeredForWhere,
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
