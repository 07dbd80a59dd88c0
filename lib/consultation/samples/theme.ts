import type { Theme as AnyTheme } from "./material.ts";

/** Who speaks: decides the words, not what they are about. */
export const voices = ["family", "young", "school", "service"] as const;
export type Voice = (typeof voices)[number];

export function isVoice(voice: string): voice is Voice {
  return voices.some((known) => known === voice);
}

/** Something that many people say, each voice in its own way. */
export interface Theme extends AnyTheme {
  readonly said: Readonly<Record<Voice, readonly string[]>>;
}
