import { csvRows, byteOrderMark } from "#lib/questions/csv.ts";
import { columnsOf, type Versions } from "./columns.ts";

/** An empty table to fill in: the names of its columns. */
export function template(versions: Versions): string {
  return byteOrderMark + csvRows([columnsOf(versions)]);
}
