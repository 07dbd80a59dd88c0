import type { TopicId } from "./topics.ts";

export interface Mark {
  readonly topic: TopicId;
  readonly drawing: readonly string[];
}

export const marks: readonly Mark[] = [
  // A clock, a ball, a house.
  {
    topic: "opening-hours",
    drawing: ["M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0", "M24 12v12l9 6"],
  },
  {
    topic: "for-children",
    drawing: ["M8 24a16 16 0 1 0 32 0a16 16 0 1 0-32 0", "M8 24h32"],
  },
  { topic: "the-building", drawing: ["m4 22 20-16 20 16", "M10 20v22h28V20"] },
];
