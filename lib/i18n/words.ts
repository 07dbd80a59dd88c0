import type { Messages } from "next-intl";
import type { Locale } from "./routing.ts";

/** The files of words in a locale's folder; each is a namespace of its own. */
const namespaces = [
  "site",
  "home",
  "documents",
  "files",
  "questionnaire",
  "form",
  "format-requests",
  "share",
  "display",
  "staff",
] as const;

/** All words of a locale, by namespace; that every locale has those of English is held by a test. */
export async function readWords(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = (await import(`../../messages/${locale}/${namespace}.json`, {
        with: { type: "json" },
      })) as { default: object };
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(files) as unknown as Messages;
}
