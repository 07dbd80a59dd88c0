import {
  answeredForCapacities,
  type CountedCapacity,
} from "./counted-capacities.ts";

/**
 * Groups of capacities, as they are counted: fewer and larger cells than one row a
 * capacity, so that less has to be hidden in what leaves the workspace.
 */
export const groups = {
  families: ["parent-carer-of-child-with-send"],
  "children-and-young-people": ["young-person-with-send", "other-young-person"],
  "schools-and-settings": [
    "senco",
    "teacher-or-school-leader",
    "governor",
    "early-years-provider",
    "post-16-or-college",
  ],
  "health-and-care": ["health-professional", "social-care-professional"],
  "organisations-and-councillors": [
    "voluntary-organisation-or-parent-forum",
    "councillor",
  ],
  others: [
    // A resident need not be of a family: as it was asked, nobody can tell.
    "other-parent-or-resident",
    "other",
    // Who answered for a child is not said: a parent, a teacher, anybody.
    ...answeredForCapacities,
  ],
} as const satisfies Readonly<Record<string, readonly CountedCapacity[]>>;

export type GroupId = keyof typeof groups;

/** Every group, in the order in which reports have them. */
export const groupIds = Object.keys(groups) as readonly GroupId[];

/** The group of a capacity as it is counted; undefined where it is none of the definition's. */
export function groupOf(capacity: string): GroupId | undefined {
  return groupIds.find((group) =>
    groups[group].some((member) => member === capacity),
  );
}
