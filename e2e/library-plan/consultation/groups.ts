import {
  answeredForCapacities,
  type CountedCapacity,
} from "./counted-capacities.ts";

export const groups = {
  townspeople: ["reader", "not-a-reader"],
  children: ["child"],
  others: ["group", ...answeredForCapacities],
} as const satisfies Readonly<Record<string, readonly CountedCapacity[]>>;

export type GroupId = keyof typeof groups;

export const groupIds = Object.keys(groups) as readonly GroupId[];

export function groupOf(capacity: string): GroupId | undefined {
  return groupIds.find((group) =>
    groups[group].some((member) => member === capacity),
  );
}
