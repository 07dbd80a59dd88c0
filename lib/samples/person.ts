import {
  type Questionnaire,
  questionWithRole,
  type RenditionId,
} from "#lib/consultation/questionnaire.ts";
import type { Slots } from "#lib/consultation/samples/material.ts";
import { samples } from "#lib/consultation/samples/samples.ts";
import { languages } from "#lib/i18n/languages.ts";
import { defaultLocale, type Language } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { mannerOf } from "./manner.ts";
import type { Random } from "./random.ts";
import type { Speaker } from "./speaker.ts";

/** Who answers a questionnaire. */
export interface Person {
  readonly capacity: string;
  readonly rendition: RenditionId;
  readonly language: Language;
  readonly speaker: Speaker;
  /** How likely they are to write something where they may. */
  readonly eagerness: number;
  /** Sees everything darker, or brighter, than others in their place: 0.4 to 2. */
  readonly doubt: number;
  readonly saysMoreAboutThemselves: boolean;
}

/** How many of those who write in a language that the pages have also read them in it. */
const readsInOwnLanguage = 0.85;

/** The rendition in which somebody answers: one of these, in which they find themselves. */
export function renditionFor(
  capacity: string,
  forms: readonly Questionnaire[],
  random: Random,
): Questionnaire {
  const weights = samples.renditionsOf(capacity);
  const open = forms.flatMap((form) => {
    const weight = weights.find(([id]) => id === form.rendition)?.[1] ?? 0;
    return offersCapacity(form, capacity) ? [[form, weight] as const] : [];
  });
  return random.weighed(open);
}

function offersCapacity(form: Questionnaire, capacity: string): boolean {
  const question = questionWithRole(form, "capacity");
  return (
    question !== undefined &&
    kindOf(question).offered(question).includes(capacity)
  );
}

/** Somebody of this capacity who has chosen this rendition. */
export function imagine(
  capacity: string,
  { rendition }: Questionnaire,
  random: Random,
): Person {
  const voice = samples.voiceOf(capacity);
  const { languages: writes, isPrivate } = mannerOf(voice);
  const written = rendition === "standard" ? random.weighed(writes) : undefined;
  const isReadInIt =
    written !== undefined &&
    languages.includes(written) &&
    random.chance(readsInOwnLanguage);
  return {
    capacity,
    rendition,
    language: isReadInIt ? written : defaultLocale,
    speaker: {
      voice,
      slips: isPrivate && random.chance(0.35) ? random.next() : 0,
      otherLanguage: written
        ? [...(samples.otherLanguages[written] ?? [])]
        : undefined,
      slots: Object.assign(
        {},
        ...samples.slotsOf(capacity).map((list) => random.pick(list)),
      ) as Slots,
    },
    eagerness: 0.25 + random.next() * 1.1,
    doubt: 0.4 + random.next() * 1.6,
    saysMoreAboutThemselves: random.chance(0.5),
  };
}
