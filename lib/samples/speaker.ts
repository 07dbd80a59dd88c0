import type { Slots } from "#lib/consultation/samples/material.ts";
import type { Random } from "./random.ts";

/** Who writes a response: stays the same in all its texts. */
export interface Speaker {
  readonly voice: string;
  /** How words are spelt: 0 never slips, 1 often. */
  readonly slips: number;
  /** Texts in another language, where that is what they write: each is said once. */
  readonly otherLanguage: string[] | undefined;
  readonly slots: Slots;
}

/**
 * Says a sentence of the texts: chooses between `{one|other}`, innermost first,
 * and fills the slots.
 *
 * @throws Error where a slot is not known, so that no brace is ever sent
 */
export function say(sentence: string, slots: Slots, random: Random): string {
  let said = sentence;
  while (said.includes("{"))
    said = said.replace(/\{([^{}]*)\}/, (_braces, inside: string) => {
      if (inside.includes("|")) return random.pick(inside.split("|"));
      const word = slots[inside];
      if (word === undefined)
        throw new Error(`unknown slot {${inside}} in: ${sentence}`);
      return word;
    });
  return said;
}
