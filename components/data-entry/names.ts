import type { useTranslations } from "next-intl";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import {
  type Language,
  languageOf,
  type Locale,
  renditionOf,
} from "#lib/i18n/routing.ts";
import { languageName } from "../staff/dates.ts";

type Words = ReturnType<typeof useTranslations<"data-entry">>;

/** What a form is called: its language and its rendition. */
export function formName(t: Words, locale: Locale): string {
  return nameOf(t, languageOf(locale), renditionOf(locale));
}

export function nameOf(
  t: Words,
  language: Language,
  rendition: RenditionId,
): string {
  return t("start.option", {
    language: languageName(language),
    rendition: t(`start.renditions.${rendition}`),
  });
}
