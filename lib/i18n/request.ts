import { getRequestConfig } from "next-intl/server";
import { consultation } from "#lib/consultation/consultation.ts";
import { defaultLocale } from "./routing.ts";
import { isLocale } from "./languages.ts";
import { readWords } from "./words.ts";

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested && isLocale(requested) ? requested : defaultLocale;
  return {
    locale,
    timeZone: consultation.timeZone,
    messages: await readWords(locale),
    onError: (error) => {
      throw error;
    },
  };
});
