export const capacities = ["reader", "child", "not-a-reader", "group"] as const;

export const requiredCapacities: readonly (typeof capacities)[number][] = [
  "reader",
  "child",
];

export const organisationalCapacities = ["group"] as const;

export const ofYoungPeople = ["child"] as const;

export const answeredForWhere = [
  { "whose-words": "helper-answered-for-me" },
  { help: "on-behalf", "whose-words": null },
] as const;
