import { stringify } from "csv-stringify/sync";

type Rows = readonly (readonly (string | number)[])[];

/**
 * Rows as CSV that a spreadsheet opens as text: cells that it would run as a
 * formula get an apostrophe in front (CWE-1236).
 */
export function csvRows(rows: Rows): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      record_delimiter: "windows",
      // A line break of another system would otherwise go unquoted.
      quoted_match: /[\r\n]/,
    },
  );
}

/** The mark in front of a file by which Excel knows UTF-8. */
export const byteOrderMark = "\uFEFF";
