/** Who speaks: decides the words, not what they are about. */
export const voices = ["family", "young", "school", "service"] as const;
export type Voice = (typeof voices)[number];

export function isVoice(voice: string): voice is Voice {
  return voices.some((known) => known === voice);
}

/**
 * Something that many people say. A sentence may hold `{one|other}` choices and
 * the slots of `people.ts`, such as `{child}`.
 */
export interface Theme {
  /** How often it comes up, against the others of its priority. */
  readonly weight: number;
  readonly said: Readonly<Record<Voice, readonly string[]>>;
  /** What would make the difference. */
  readonly asked: readonly string[];
  /** The same, from somebody who has no time. */
  readonly short: readonly string[];
}
