import { createHash, randomUUID } from "node:crypto";
import { answersIn } from "#lib/arrival/filled-in.ts";
import { readFilledFile } from "#lib/arrival/filled-file.ts";
import { validateAll } from "#lib/arrival/keyed-form.ts";
import {
  addImportRows,
  beginImport,
  describeImport,
  importedAt,
  type ImportProblem,
} from "#lib/database/imports.ts";
import type { Day } from "#lib/i18n/day.ts";
import { type Language, languageOf } from "#lib/i18n/routing.ts";
import { readVersion } from "../versions.ts";

interface Said {
  readonly receivedOn: Day;
  readonly language: Language;
}

/** Reads a filled-in form and keeps what it says, or why it cannot be read, until somebody confirms. */
export async function readFile(
  name: string,
  content: Uint8Array,
  { receivedOn, language }: Said,
): Promise<void> {
  const id = randomUUID();
  const hash = createHash("sha256").update(content).digest();
  const before = await importedAt(hash);
  const problem = (error: string, at?: Date): ImportProblem => ({
    line: 1,
    error,
    values: at ? { at: at.getTime() } : {},
  });
  await beginImport({ id, kind: "file", name, hash });
  const refuse = (problems: readonly ImportProblem[]) =>
    describeImport(id, {
      reading: {},
      problems: [...problems],
      badRows: 1,
      goodRows: 0,
    });
  if (before) return refuse([problem("imported", before)]);
  const read = await readFilledFile(content);
  if (!read.ok) return refuse([problem(read.problem)]);
  const { version, rendition, places, locale } = read.filled;
  const published = await readVersion(version);
  if (!published) return refuse([problem("version")]);
  const { renditions } = published;
  const checked = validateAll(
    renditions.standard,
    answersIn(renditions[rendition], places),
  );
  if (!checked.ok)
    return refuse(
      checked.problems.map(({ field, error, values }) => ({
        line: 1,
        column: field,
        error,
        values: { ...values },
      })),
    );
  await addImportRows(id, [
    {
      line: 1,
      key: hash,
      arrival: {
        version,
        rendition,
        locale: locale === undefined ? language : languageOf(locale),
        channel: "email",
        receivedOn,
      },
      answers: checked.answers,
    },
  ]);
  await describeImport(id, {
    reading: {},
    problems: [],
    badRows: 0,
    goodRows: 1,
  });
}
