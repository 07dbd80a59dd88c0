import { addressOf } from "#lib/consultation/document-address.ts";
import { documentsMissingIn } from "#lib/documents/publications-in.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { addressIn, type Language } from "#lib/i18n/routing.ts";
import type { PageLanguage } from "./page-in.tsx";

/** Where pages are in a language. A document that it has not is named on its page of documents. */
export function pageLanguage(language: Language): PageLanguage {
  return {
    language,
    tag: conventionsOf(language).tag,
    root: addressIn(language, "/").replace(/\/$/, ""),
    instead: Object.fromEntries(
      documentsMissingIn(language).map((id) => [
        addressOf(id),
        `/documents#${id}`,
      ]),
    ),
  };
}
