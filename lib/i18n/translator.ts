import { createTranslator } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { readOnce } from "./read-once.ts";
import { readWords } from "./words.ts";

/**
 * What puts a locale's words together, for whatever is not drawn by React: made
 * once, with the sentences that it has read kept.
 */
export const readTranslator = readOnce(async (locale) =>
  createTranslator({
    locale,
    messages: await readWords(locale),
    timeZone: consultation.timeZone,
    onError: (error) => {
      throw error;
    },
  }),
);
