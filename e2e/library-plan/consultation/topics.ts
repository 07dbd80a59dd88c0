export const topics = [
  "opening-hours",
  "for-children",
  "the-building",
] as const;

export type TopicId = (typeof topics)[number];
