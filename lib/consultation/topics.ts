/**
 * What the answers are about. Reading, coding, themes, counts and the pages of
 * staff hang on topics, never on pages or on the kind of a question. A question
 * without a topic is about who answers, and stands with "who answered".
 *
 * Ids are stored with themes for good: never rename one.
 */
export const topics = [
  "vision",
  "priority-1",
  "priority-2",
  "priority-3",
  "priority-4",
  "priority-5",
  "measuring-progress",
  "equality-impact",
  "anything-else",
] as const;

export type TopicId = (typeof topics)[number];
