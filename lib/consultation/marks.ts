import type { TopicId } from "./topics.ts";

/** A topic's sign on the home page, beside its part of the documents and among its questions. */
export interface Mark {
  readonly topic: TopicId;
  /** What is drawn, on 48 by 48 with lines of 3: the path data of SVG. */
  readonly drawing: readonly string[];
}

/**
 * The priorities, which the draft numbers: in their published order. The number of
 * a mark is its place here, and so are its colour and pattern (`components/site/topic-mark.css`).
 */
export const marks: readonly Mark[] = [
  {
    // Two people talk with each other.
    topic: "priority-1",
    drawing: ["M6 8h24v16H18l-6 6v-6H6Z", "M36 18h6v16h-5v6l-6-6H20"],
  },
  {
    // Steps up to a flag.
    topic: "priority-2",
    drawing: ["M5 41h10v-9h10v-9h10v-9", "M35 14V5l9 4-9 4", "M15 41h28V27"],
  },
  {
    // A seedling, looked at closely.
    topic: "priority-3",
    drawing: [
      "M6 20a15 15 0 1 0 30 0a15 15 0 1 0-30 0",
      "m32 31 11 11",
      "M21 29V19c0-5 4-7 8-7 0 5-3 7-8 7 0-4-3-6-7-6 0 4 3 6 7 6",
    ],
  },
  {
    // A heart over an open book.
    topic: "priority-4",
    drawing: [
      "M24 41c-5-4-11-5-19-5V19c8 0 14 1 19 5 5-4 11-5 19-5v17c-8 0-14 1-19 5Z",
      "M24 24v17",
      "M24 17c-4-3-7-5-7-8 0-4 5-5 7-1 2-4 7-3 7 1 0 3-3 5-7 8Z",
    ],
  },
  {
    // Three people under one roof.
    topic: "priority-5",
    drawing: [
      "m4 20 20-14 20 14",
      "M9 26a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
      "M20 22a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
      "M33 26a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
      "M6 42v-4c0-7 12-7 12 0v4M30 42v-4c0-7 12-7 12 0v4M18 42v-7c0-8 12-8 12 0v7",
    ],
  },
];
