import { csvRows, byteOrderMark } from "#lib/questions/csv.ts";
import { columns } from "./columns.ts";

/** An empty table to fill in: the names of its columns. */
export function template(): string {
  return byteOrderMark + csvRows([columns]);
}
