import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import {
  type PublishedVersion,
  readVersions,
} from "#lib/database/questionnaires.ts";

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
