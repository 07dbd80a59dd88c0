/** Who speaks: decides the words, not what they are about. */
export type Voice = "family" | "young" | "school" | "service";

/**
 * Something that many people say. A sentence may hold `{one|other}` choices and
 * the slots of `speaker.ts`, such as `{child}`.
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
