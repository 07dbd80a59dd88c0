export const covers = {
  "any-file": ["other-formats", "pictures"],
  "easy-read-file": ["other-formats", "pictures"],
  questionnaire: ["about", "sending-it-back"],
  "easy-read-questionnaire": ["about", "sending-it-back"],
} as const satisfies Record<string, readonly string[]>;

export type CoverId = keyof typeof covers;
