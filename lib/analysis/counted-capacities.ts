import { capacities } from "#lib/consultation/capacities.ts";

/** Capacities of children and young people: what somebody else answers for them is kept apart. */
const ofYoungPeople = ["young-person-with-send", "other-young-person"] as const;

const answeredFor = (capacity: (typeof ofYoungPeople)[number]) =>
  `${capacity}-answered-for` as const;

/**
 * The capacities as they are counted, each a row of every table: those that can
 * be chosen, and after those of a child or young person what somebody else
 * answered for them. Which it is is decided where a response is stored: see
 * `counted_capacity` in the database.
 */
export const countedCapacities = capacities.flatMap((capacity) => {
  const young = ofYoungPeople.find((each) => each === capacity);
  return young ? [young, answeredFor(young)] : [capacity];
});

export type CountedCapacity = (typeof countedCapacities)[number];

/** Under which capacity those are counted for whom somebody else answered; undefined where there is none. */
export function answeredForCapacity(
  capacity: string,
): CountedCapacity | undefined {
  const young = ofYoungPeople.find((each) => each === capacity);
  return young && answeredFor(young);
}
