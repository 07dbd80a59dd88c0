import { discardImport, readImport } from "#lib/database/imports.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { dataEntryForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { csvPage } from "../../csv/table.ts";
import { filesPage } from "../../files/file-page.ts";

/** Throws away what was read and is not counted. */
export async function POST(request: Request): Promise<Response> {
  const posted = await dataEntryForm(request, csvPage);
  if (!posted.ok) return posted.refusal;
  const id = posted.fields.get("import") ?? "";
  const found = await readImport(id, posted.member.id);
  if (found) await discardImport(id);
  const page = found?.kind === "file" ? filesPage : csvPage;
  return seeOther(withSearch(page, { discarded: "1" }));
}

/** Somebody reloads the form's address: lead them to a page. */
export function GET(): Response {
  return seeOther(csvPage);
}
