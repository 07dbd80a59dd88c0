import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";

export interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>;
}

/**
 * The language of a request, from its address. Every layout and page of the
 * public site begins with this: without it next-intl makes the page dynamic.
 */
export async function localeOf(params: LocaleProps["params"]): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
