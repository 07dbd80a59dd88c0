import { createTranslator } from "next-intl";
import type { PublicationId } from "#lib/consultation/publications.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { readWords } from "#lib/i18n/words.ts";

/** What a file says of itself, in its language: `tree.labels("page", { page: 1, pages: 3 })`. */
export async function labelsOf(locale: Locale) {
  const messages = await readWords(locale);
  return createTranslator({ locale, messages, namespace: "files", onError });
}

/** What a publication is called. */
export async function titleOf(
  locale: Locale,
  id: PublicationId,
): Promise<string> {
  const messages = await readWords(locale);
  const t = createTranslator({
    locale,
    messages,
    namespace: "documents",
    onError,
  });
  return t(`titles.${id}`);
}

function onError(error: Error): never {
  throw error;
}

export type Labels = Awaited<ReturnType<typeof labelsOf>>;
