import type { Metadata } from "next";
import { readEnvironment } from "#lib/env.ts";
import { placeOf } from "#lib/documents/publications-in.ts";
import { conventionsOf, languages } from "#lib/i18n/languages.ts";

/**
 * Where search engines find a page in the other languages, for its head. Nothing
 * where the site's own address is not set: such links have to be whole.
 *
 * @param path without a language: "/strategy"
 */
export function alternates(path: string): Pick<Metadata, "alternates"> {
  const { SITE_URL: site } = readEnvironment();
  if (!site) return {};
  const found = languages.flatMap((language) => {
    const place = placeOf(language, path);
    return place.language === language
      ? [[conventionsOf(language).tag, new URL(place.href, site).href] as const]
      : [];
  });
  return { alternates: { languages: Object.fromEntries(found) } };
}
