import { encodingOf, encodings } from "#lib/arrival/csv/encoding.ts";
import { isDeclaredLarger, readUpload } from "#lib/http/upload.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { standardVersions } from "#lib/database/questionnaires.ts";
import { dataEntryFor } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { arrivalDays } from "../../arrival-days.ts";
import { checkTable } from "../check-table.ts";
import { csvPage, largestTable, type TableProblem } from "../table.ts";

/** Checks a table and says what is wrong with it: nothing is counted. */
export async function POST(request: Request): Promise<Response> {
  const allowed = await dataEntryFor(request, csvPage);
  if (!allowed.ok) return allowed.refusal;
  if (isDeclaredLarger(request, largestTable)) return backWith("too-large");
  const upload = await readUpload(request, {
    largest: largestTable,
    mostFiles: 1,
  });
  if (!upload) return refuseStaff("unreadable");
  const [file] = upload.files;
  if (!file) return backWith("nothing");
  if (file.isTooLarge) return backWith("too-large");
  const days = await arrivalDays(allowed.member.role);
  if (typeof days === "string") return backWith(days);
  if (isSpreadsheet(file.pieces)) return backWith("spreadsheet");

  const named = upload.fields.get("encoding");
  const encoding =
    encodings.find((known) => known === named) ?? encodingOf(file.pieces);
  const isWide = encoding.startsWith("utf-16");
  if (!isWide && file.pieces.some((piece) => piece.includes(0)))
    return backWith("not-text");
  const id = await checkTable(file, encoding, days, await standardVersions());
  return seeOther(withSearch(csvPage, { import: id }));
}

function backWith(problem: TableProblem): Response {
  return seeOther(`${withSearch(csvPage, { problem })}#problem`);
}

/** How the files of spreadsheets begin: the newer ones are zipped, the older ones compound. */
function isSpreadsheet([first]: readonly Uint8Array[]): boolean {
  const start = Buffer.from(first?.subarray(0, 4) ?? []).toString("latin1");
  return start === "PK\u0003\u0004" || start === "\u00d0\u00cf\u0011\u00e0";
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(csvPage);
}
