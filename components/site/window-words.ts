import { getTranslations } from "next-intl/server";
import { writtenClosing, writtenDay } from "#lib/i18n/dates.ts";
import type { Locale } from "#lib/i18n/routing.ts";

/**
 * When a consultation opens and closes, in words that stand in a sentence:
 * "Wednesday 2 December 2020" and "midnight at the end of Thursday 4 February 2021".
 */
export async function windowWords(
  locale: Locale,
  window: { readonly opensAt: Date; readonly closesAt: Date },
): Promise<{ readonly opens: string; readonly closes: string }> {
  const t = await getTranslations({ locale, namespace: "site.window" });
  const { day, time } = writtenClosing(locale, window.closesAt);
  return {
    opens: writtenDay(locale, window.opensAt),
    closes: time ? t("timeOfDay", { time, day }) : t("endOfDay", { day }),
  };
}
