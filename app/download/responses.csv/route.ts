import { analystFor } from "#app/staff/access.ts";
import { byteOrderMark, csvRows } from "#lib/questions/csv.ts";
import { exportHeader, exportRow } from "#lib/report/export-rows.ts";
import { exportedResponses, logExport } from "#lib/database/export.ts";
import { standardVersions } from "#lib/database/questionnaires.ts";
import { csvFile } from "../csv-file.ts";
import { streamOf } from "../stream-of.ts";

export const dynamic = "force-dynamic";

/** Every response as CSV, read and sent a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const allowed = await analystFor(request, "/staff/export");
  if (!allowed.ok) return allowed.refusal;
  await logExport("responses.csv");
  const versions = await standardVersions();
  return csvFile(
    "responses",
    streamOf(encoded(versions, await exportedResponses())),
  );
}

async function* encoded(
  versions: Awaited<ReturnType<typeof standardVersions>>,
  pages: Awaited<ReturnType<typeof exportedResponses>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  const header = csvRows([exportHeader(versions)]);
  yield encoder.encode(byteOrderMark + header);
  for await (const responses of pages) {
    const rows = responses.map((response) => exportRow(versions, response));
    yield encoder.encode(csvRows(rows));
  }
}
