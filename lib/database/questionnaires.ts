import { cache } from "react";
import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import type { Renditions } from "#lib/consultation/renditions.ts";
import {
  type QuestionnaireWords,
  questionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { publicDatabase } from "./client.ts";
import { renditionsShape } from "./questionnaire-shape.ts";

/** A version of the questionnaire as it was published: what was asked, and in which words. */
export interface PublishedVersion {
  readonly version: number;
  readonly renditions: Renditions;
  /** The words of a locale as they stand. @throws Error where the version had none in it */
  readonly wordsIn: (locale: Locale) => Promise<QuestionnaireWords>;
}

const row = z
  .object({ version: z.number(), renditions: renditionsShape })
  .transform(({ version, renditions }): PublishedVersion => ({
    version,
    renditions,
    wordsIn: (locale) => readWords(version, locale),
  }));

/** Every version that was published, the newest first; asked once a request. */
export const readVersions = cache(
  async (): Promise<readonly PublishedVersion[]> => {
    const { data, error } = await publicDatabase()
      .from("questionnaires")
      .select("version, renditions")
      .eq("consultation_id", consultation.id)
      .order("version", { ascending: false });
    if (error) throw new Error(`reading versions failed: ${error.code}`);
    return row.array().parse(data);
  },
);

/** The questionnaire of each version with all that it asks, the newest first. */
export async function standardVersions(): Promise<readonly Questionnaire[]> {
  return (await readVersions()).map(({ renditions: all }) => all.standard);
}

const readWords = cache(
  async (version: number, locale: Locale): Promise<QuestionnaireWords> => {
    const { data, error } = await publicDatabase()
      .from("questionnaire_words")
      .select("words")
      .match({ consultation_id: consultation.id, version, locale })
      .order("id", { ascending: false })
      .limit(1);
    if (error) throw new Error(`reading words failed: ${error.code}`);
    const [latest] = data;
    if (!latest)
      throw new Error(`version ${String(version)} has no words in ${locale}`);
    return questionnaireWords.parse(latest.words);
  },
);
