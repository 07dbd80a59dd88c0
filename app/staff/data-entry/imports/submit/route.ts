import { readImport, submitRows } from "#lib/database/imports.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { dataEntryForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { csvPage } from "../../csv/table.ts";
import { filesPage } from "../../files/file-page.ts";

/** How many rows the database takes in between two others' requests. */
const batch = 50;
/** In milliseconds: what stands between a browser and the platform may give up after a minute; the page then asks to go on. */
const patience = 40_000;

/** Counts what was read and confirmed: a file at once, a table as far as there is time. */
export async function POST(request: Request): Promise<Response> {
  const posted = await dataEntryForm(request, csvPage);
  if (!posted.ok) return posted.refusal;
  const id = posted.fields.get("import") ?? "";
  const found = await readImport(id, posted.member.id);
  if (!found) return seeOther(csvPage);
  const until = Date.now() + patience;
  let came = await submitRows(id, batch);
  while (came.status === "more" && Date.now() < until)
    came = await submitRows(id, batch);
  const isWell = came.status === "done" || came.status === "more";
  const stopped = isWell ? undefined : came.status;
  if (found.kind === "csv")
    return seeOther(
      withSearch(csvPage, { import: id, stopped, line: came.line }),
    );
  return seeOther(withSearch(filesPage, { import: id, stopped }));
}

/** Somebody reloads the form's address: lead them to a page. */
export function GET(): Response {
  return seeOther(csvPage);
}
