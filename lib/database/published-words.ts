import { consultation } from "#lib/consultation/consultation.ts";
import { servedLocales } from "#lib/i18n/languages.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import type { AdministrationDatabase } from "./administration.ts";
import { json } from "./json.ts";
import { isSame } from "./same-json.ts";

/**
 * Keeps the words in which a version of the questionnaire is put, in every locale.
 * Words that were put right since are kept beside what they were: see the table.
 */
export async function publishWords(
  database: AdministrationDatabase,
  version: number,
): Promise<void> {
  for (const locale of servedLocales) {
    const words = await readQuestionnaireWords(locale);
    const key = { consultation_id: consultation.id, version, locale };
    const there = await database
      .from("questionnaire_words")
      .select("words")
      .match(key)
      .order("id", { ascending: false })
      .limit(1);
    if (there.error) throw there.error;
    if (isSame(there.data[0]?.words, words)) continue;
    const { error } = await database
      .from("questionnaire_words")
      .insert({ ...key, words: json(words) });
    if (error) throw error;
  }
}
