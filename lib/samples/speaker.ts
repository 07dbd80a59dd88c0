import type { Random } from "./random.ts";
import type { Voice } from "#lib/consultation/samples/theme.ts";

/** Who writes a response: stays the same in all its texts. */
export interface Speaker {
  readonly voice: Voice;
  /** How words are spelt: 0 never slips, 1 often. */
  readonly slips: number;
  /** Texts in another language, where that is what they write: each is said once. */
  readonly otherLanguage: string[] | undefined;
  /** What stands for a slot in a sentence, such as `{child}`. */
  readonly slots: Readonly<Record<string, string>>;
}

const boys = [
  "my son",
  "our son",
  "our eldest",
  "my little boy",
  "our youngest",
  "my foster son",
];
const girls = [
  "my daughter",
  "our daughter",
  "our youngest",
  "my girl",
  "our middle child",
  "my stepdaughter",
];
const boysOfOthers = ["my grandson", "my nephew", "the boy next door"];
const girlsOfOthers = ["my granddaughter", "my niece", "a friend's daughter"];

/** The child that is written about, with words that go with him or her. */
export function childOf(random: Random, isOwn: boolean): Speaker["slots"] {
  return random.chance(0.6)
    ? {
        child: random.pick(isOwn ? boys : boysOfOthers),
        they: "he",
        them: "him",
        their: "his",
      }
    : {
        child: random.pick(isOwn ? girls : girlsOfOthers),
        they: "she",
        them: "her",
        their: "her",
      };
}

/**
 * Says a sentence of the texts: chooses between `{one|other}`, innermost first,
 * and fills the slots.
 *
 * @throws Error where a slot is not known, so that no brace is ever sent
 */
export function say(
  sentence: string,
  slots: Speaker["slots"],
  random: Random,
): string {
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
