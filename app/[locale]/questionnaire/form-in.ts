import type { OtherWay } from "#components/form/changeover.tsx";
import type { Page, Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { conventionsOf, locales } from "#lib/i18n/languages.ts";
import { languageOf, type Locale, renditionOf } from "#lib/i18n/routing.ts";

/** The questionnaire as a locale's address asks it. */
export function formIn(locale: Locale): Questionnaire {
  return renditions[renditionOf(locale)];
}

/**
 * Where one of these questions is asked: here, or in the standard questionnaire where
 * this rendition asks none of them.
 */
export function whereAsked(
  locale: Locale,
  questions: readonly string[],
): { readonly locale: Locale; readonly page: Page } {
  const asks = (form: Questionnaire) =>
    form.pages.find((page) =>
      page.questions.some(({ id }) => questions.includes(id)),
    );
  const own = asks(formIn(locale));
  if (own) return { locale, page: own };
  const page = asks(questionnaire);
  if (!page) throw new Error(`nothing asks ${questions.join(", ")}`);
  return { locale: languageOf(locale), page };
}

/** The other ways to answer: this language's renditions, then the other languages. */
export function otherWays(locale: Locale): readonly OtherWay[] {
  const isOwn = (other: Locale) => languageOf(other) === languageOf(locale);
  return locales
    .filter((other) => other !== locale)
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
    .map((other) => {
      const { tag, direction } = conventionsOf(other);
      return { locale: other, tag, direction, name: nameOf(other, isOwn) };
    });
}

/** Among renditions of one language its own name says enough; elsewhere the language comes first. */
function nameOf(locale: Locale, isOwn: (locale: Locale) => boolean): string {
  const { name, rendition = name } = conventionsOf(locale);
  if (isOwn(locale)) return rendition;
  return renditionOf(locale) === "standard" ? name : `${name}: ${rendition}`;
}
