import type {
  Questionnaire,
  RenditionId,
} from "#lib/consultation/questionnaire.ts";
import { languages } from "#lib/i18n/languages.ts";
import { defaultLocale, type Language } from "#lib/i18n/routing.ts";
import { languageWeights, readsInOwnLanguage } from "./manner.ts";
import {
  type Capacity,
  voiceOf,
} from "#lib/consultation/samples/proportions.ts";
import type { Random } from "./random.ts";
import { childOf, type Speaker } from "./speaker.ts";
import { places } from "#lib/consultation/samples/organisations.ts";
import { otherLanguages } from "#lib/consultation/samples/other-languages.ts";

/** Who answers a questionnaire. */
export interface Person {
  readonly capacity: Capacity;
  readonly rendition: RenditionId;
  readonly language: Language;
  readonly speaker: Speaker;
  /** How likely they are to write something where they may. */
  readonly eagerness: number;
  /** Sees everything darker, or brighter, than others in their place: 0.4 to 2. */
  readonly doubt: number;
  readonly saysMoreAboutThemselves: boolean;
}

/** Somebody of this capacity who has chosen this rendition. */
export function imagine(
  capacity: Capacity,
  { rendition }: Questionnaire,
  random: Random,
): Person {
  const voice = voiceOf[capacity];
  const written =
    voice === "family" && rendition === "standard"
      ? random.weighed(languageWeights)
      : undefined;
  const isReadInIt =
    written !== undefined &&
    languages.includes(written) &&
    random.chance(readsInOwnLanguage);
  const isPrivate = voice === "family" || voice === "young";
  return {
    capacity,
    rendition,
    language: isReadInIt ? written : defaultLocale,
    speaker: {
      voice,
      slips: isPrivate && random.chance(0.35) ? random.next() : 0,
      otherLanguage: written ? [...otherLanguages[written]] : undefined,
      slots: {
        ...childOf(random, capacity === "parent-carer-of-child-with-send"),
        place: random.pick(places),
      },
    },
    eagerness: 0.25 + random.next() * 1.1,
    doubt: 0.4 + random.next() * 1.6,
    saysMoreAboutThemselves: random.chance(0.5),
  };
}
