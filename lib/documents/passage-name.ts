import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DocumentTree } from "./document.ts";

/** What stands before a passage where a format cannot mark its language: "In Polish:". */
export function passageIntro(
  { labels, locale }: Pick<DocumentTree, "labels" | "locale">,
  language: Language,
): string {
  const names = new Intl.DisplayNames(conventionsOf(locale).tag, {
    type: "language",
  });
  return labels("passage", { language: names.of(language) ?? language });
}
