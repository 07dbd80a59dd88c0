import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import {
  type HeaderProblem,
  headerProblems,
  type Versions,
} from "./columns.ts";
import { decoded, type Encoding } from "./encoding.ts";
import { type Days, readRow, type ReadRow, type RowProblem } from "./row.ts";
import type { Separator } from "./separator.ts";

/** In characters: more than a row with every answer as long as may be. */
const longestRow = 400_000;

/** What is read of a table, in its order; what ends it is the last. */
export type Reading =
  | { readonly type: "header"; readonly problems: readonly HeaderProblem[] }
  /** `line` is the row's first line in the file, counted from 1. */
  | { readonly type: "row"; readonly line: number; readonly row: ReadRow }
  /**
   * The row that begins in this line has a quote without another, or no end. Rows
   * before it may not have been read: nothing of the table can be taken.
   */
  | { readonly type: "broken"; readonly line: number };

/**
 * Reads a table row by row, so that it is never in memory as a whole but as bytes.
 * Nothing of a table is read whose header has something wrong.
 */
export async function* readTable(
  pieces: readonly Uint8Array[],
  { encoding, separator }: { encoding: Encoding; separator: Separator },
  days: Days,
  versions: Versions,
): AsyncGenerator<Reading, void> {
  // In which line each row begins that was not taken yet, and the next one: so a row that cannot be read has its line too.
  const lines: number[] = [];
  let next = 1;
  const parser = parse({
    delimiter: separator,
    max_record_size: longestRow,
    relax_column_count: true,
    on_record: (cells, info) => {
      lines.push(next);
      next = info.lines + 1;
      return cells;
    },
  });
  const records: AsyncIterable<readonly string[]> = Readable.from(
    decoded(pieces, encoding),
  ).pipe(parser);
  let header: readonly string[] | undefined;
  try {
    for await (const cells of records) {
      const line = lines.shift() ?? next;
      if (header) {
        if (cells.some((cell) => cell.trim() !== ""))
          yield {
            type: "row",
            line,
            row: rowOf(header, cells, days, versions),
          };
        continue;
      }
      header = cells.map((name) => name.trim());
      const problems = headerProblems(header, versions);
      yield { type: "header", problems };
      if (problems.length > 0) return;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { type: "broken", line: next };
    return;
  }
  if (!header) yield { type: "header", problems: headerProblems([], versions) };
}

function rowOf(
  header: readonly string[],
  record: readonly string[],
  days: Days,
  versions: Versions,
): ReadRow {
  const beyond = record.slice(header.length).some((cell) => cell !== "");
  if (beyond || record.length < header.length)
    return {
      ok: false,
      problems: [cellsProblem(record.length, header.length)],
    };
  return readRow(
    new Map(header.map((name, index) => [name, record[index] ?? ""])),
    days,
    versions,
  );
}

function cellsProblem(count: number, limit: number): RowProblem {
  return { column: undefined, error: "cells", values: { count, limit } };
}
