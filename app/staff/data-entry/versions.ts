import {
  type PublishedVersion,
  readVersions,
} from "#lib/database/questionnaires.ts";

/** One version, the newest where none is named; undefined where none of this number was published. */
export async function readVersion(
  version: number | undefined,
): Promise<PublishedVersion | undefined> {
  const versions = await readVersions();
  return version === undefined
    ? versions[0]
    : versions.find((one) => one.version === version);
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
