/**
 * Parts that stand around others in a file that leaves the site: the first and
 * the last of a questionnaire on paper, and what every file says of itself. Their
 * words are beside the documents'.
 */
export const covers = {
  "any-file": ["other-formats", "pictures"],
  "easy-read-file": ["other-formats", "pictures"],
  questionnaire: ["about", "sending-it-back"],
  "easy-read-questionnaire": ["about", "sending-it-back"],
} as const satisfies Record<string, readonly string[]>;

export type CoverId = keyof typeof covers;
