import { addressOf } from "#lib/consultation/documents.ts";
import { documentsMissingIn } from "#lib/formats/publications-in.ts";
import { conventionsOf, languages } from "#lib/i18n/languages.ts";
import { addressIn, languageOf, type Locale } from "#lib/i18n/routing.ts";
import type { OtherLanguage } from "./language-menu.tsx";

/** Every language but the reader's own. A document that one of them has not is named on its page of documents. */
export function otherLanguages(locale: Locale): readonly OtherLanguage[] {
  return languages
    .filter((language) => language !== languageOf(locale))
    .map((language) => ({
      ...conventionsOf(language),
      language,
      root: addressIn(language, "/").replace(/\/$/, ""),
      instead: Object.fromEntries(
        documentsMissingIn(language).map((id) => [
          addressOf(id),
          `/documents#${id}`,
        ]),
      ),
    }));
}
