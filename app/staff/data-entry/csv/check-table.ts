import { createHash, randomUUID } from "node:crypto";
import type { Versions } from "#lib/arrival/csv/columns.ts";
import { decoded, type Encoding } from "#lib/arrival/csv/encoding.ts";
import { readTable } from "#lib/arrival/csv/read-table.ts";
import { createRowKeys } from "#lib/arrival/csv/row-key.ts";
import type { Days } from "#lib/arrival/csv/row.ts";
import { separatorOf } from "#lib/arrival/csv/separator.ts";
import {
  addImportRows,
  beginImport,
  clearImportRows,
  describeImport,
  discardImport,
  type ImportProblem,
  type ImportRow,
} from "#lib/database/imports.ts";
import type { UploadedFile } from "#lib/http/upload.ts";

/** How many rows are kept at once. */
const batch = 200;
/** More than a person mends before checking again. */
const mostProblems = 200;

/**
 * Checks a table row by row and keeps the good rows, which nobody counts yet.
 *
 * @returns the import's id
 */
export async function checkTable(
  { name, pieces }: UploadedFile,
  encoding: Encoding,
  days: Days,
  versions: Versions,
): Promise<string> {
  const id = randomUUID();
  await beginImport({ id, kind: "csv", name, hash: hashOf(pieces) });
  try {
    await keepRows(id, pieces, encoding, days, versions);
  } catch (error) {
    await discardImport(id);
    throw error;
  }
  return id;
}

async function keepRows(
  id: string,
  pieces: readonly Uint8Array[],
  encoding: Encoding,
  days: Days,
  versions: Versions,
): Promise<void> {
  const separator = separatorOf(startOf(pieces, encoding));
  const keyOf = createRowKeys();
  const problems: ImportProblem[] = [];
  const waiting: ImportRow[] = [];
  let [good, bad] = [0, 0];
  const add = (problem: ImportProblem) => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  for await (const reading of readTable(
    pieces,
    { encoding, separator },
    days,
    versions,
  )) {
    if (reading.type === "header")
      for (const { column, error } of reading.problems)
        add({ line: 1, column, error, values: {} });
    else if (reading.type === "broken") {
      add({ line: reading.line, error: "broken", values: {} });
      [good, bad] = [0, 0];
      waiting.length = 0;
      await clearImportRows(id);
    } else if (reading.row.ok) {
      const { arrival, answers } = reading.row;
      good += 1;
      waiting.push({
        line: reading.line,
        key: keyOf(reading.row),
        arrival,
        answers,
      });
      if (waiting.length === batch) await addImportRows(id, waiting.splice(0));
    } else {
      bad += 1;
      for (const { column, error, values } of reading.row.problems)
        add({
          line: reading.line,
          ...(column !== undefined && { column }),
          error,
          values,
        });
    }
  }
  await addImportRows(id, waiting);
  const sample = sampleOf(pieces, encoding);
  await describeImport(id, {
    reading: { encoding, separator, ...(sample && { sample }) },
    problems,
    badRows: bad,
    goodRows: good,
  });
}

function hashOf(pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function startOf(pieces: readonly Uint8Array[], encoding: Encoding): string {
  return [...decoded(pieces.slice(0, 1), encoding)].join("");
}

/** The first words with accents, where the encoding was a guess. */
function sampleOf(
  pieces: readonly Uint8Array[],
  encoding: Encoding,
): string | undefined {
  if (!encoding.startsWith("windows")) return undefined;
  for (const text of decoded(pieces, encoding)) {
    const words = text.match(/[\p{L}]*[^\P{L}a-zA-Z][\p{L}]*/gu);
    if (words) return words.slice(0, 5).join(", ").slice(0, 100);
  }
  return undefined;
}
