import { z } from "zod";
import { questionnaireWords } from "./questionnaire-words.ts";
import type { Locale } from "./routing.ts";

/**
 * The words of the Easy Read questionnaire: as the standard one's, with an
 * introduction to every page and what each picture shows.
 */
const easyReadWords = questionnaireWords.extend({
  pages: z.record(
    z.string(),
    z.strictObject({ title: z.string(), intro: z.string() }),
  ),
  pictures: z.record(z.string(), z.string()),
});

export type EasyReadWords = z.infer<typeof easyReadWords>;

/** @throws ZodError where the file has another shape */
export async function readEasyReadWords(
  locale: Locale,
): Promise<EasyReadWords> {
  const file = (await import(
    `../../messages/${locale}/easy-read-questionnaire.json`,
    { with: { type: "json" } }
  )) as { default: unknown };
  return easyReadWords.parse(file.default);
}
