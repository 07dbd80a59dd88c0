import type { OtherWay } from "#components/form/changeover.tsx";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { conventionsOf, locales } from "#lib/i18n/languages.ts";
import { type Locale, renditionOf } from "#lib/i18n/routing.ts";

/** The questionnaire as a locale's address asks it. */
export function formIn(locale: Locale): Questionnaire {
  return renditions[renditionOf(locale)];
}

/** The other ways to answer: this language's renditions, then the other languages. */
export function otherWays(locale: Locale): readonly OtherWay[] {
  return locales
    .filter((other) => other !== locale)
    .map((other) => ({ ...conventionsOf(other), locale: other }));
}
