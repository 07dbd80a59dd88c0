import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { type Renditions, renditions } from "#lib/consultation/renditions.ts";
import {
  type QuestionnaireWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { Locale } from "#lib/i18n/routing.ts";

/** A version of the questionnaire as it was published: what was asked, and in which words. */
export interface PublishedVersion {
  readonly version: number;
  readonly renditions: Renditions;
  readonly wordsIn: (locale: Locale) => Promise<QuestionnaireWords>;
}

/** Every version that was published, the newest first. */
export function readVersions(): Promise<readonly PublishedVersion[]> {
  return Promise.resolve([
    {
      version: questionnaire.version,
      renditions,
      wordsIn: readQuestionnaireWords,
    },
  ]);
}

/** One version; undefined where none of this number was published. */
export async function readVersion(
  version: number,
): Promise<PublishedVersion | undefined> {
  return (await readVersions()).find((one) => one.version === version);
}

/** The questionnaire of each version with all that it asks, the newest first. */
export async function standardVersions(): Promise<readonly Questionnaire[]> {
  return (await readVersions()).map(({ renditions: all }) => all.standard);
}

/** The version that something is of. @throws Error where it was never published: the database keeps what points at it */
export async function versionOf({
  version,
}: {
  readonly version: number;
}): Promise<PublishedVersion> {
  const found = await readVersion(version);
  if (!found) throw new Error(`version ${String(version)} was not published`);
  return found;
}
