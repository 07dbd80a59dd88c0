import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";
import {
  isPublication,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import { formats } from "#lib/consultation/formats.ts";
import { type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { inProject } from "#lib/i18n/in-project.ts";
import { filesFolder } from "#lib/formats/manifest.ts";

/* What programs that are not ours said of the files, kept beside them for the release gate. */

const checksFile = `${filesFolder}/checks.json`;

const checks = z.object({
  at: z.iso.datetime(),
  files: z.array(
    z.object({
      document: z.custom<PublicationId>((id) => isPublication(String(id))),
      locale: z.custom<Locale>((locale) => isLocale(String(locale))),
      format: z.enum(formats),
      /** Of the file that was looked at: another one is not checked. */
      sha256: z.string(),
      /** A sentence each; none where the file passed. */
      problems: z.array(z.string()),
    }),
  ),
});

export type Checks = z.infer<typeof checks>;
export type CheckedFile = Checks["files"][number];

/** What the checkers last found; undefined where they never ran, or what they left cannot be read. */
export async function readChecks(): Promise<Checks | undefined> {
  const text = await readFile(inProject(checksFile), "utf8").catch(() => "");
  try {
    return checks.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keeps what the checkers found, in place of what they found before. */
export async function writeChecks(found: Checks): Promise<void> {
  const path = inProject(checksFile);
  await mkdir(inProject(filesFolder), { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(found, undefined, 2)}\n`);
  await rename(`${path}.new`, path);
}
