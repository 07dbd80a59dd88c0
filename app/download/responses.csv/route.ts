import { analystFor } from "#app/staff/access.ts";
import { byteOrderMark, csvRows } from "#lib/questions/csv.ts";
import { exportHeader, exportRow } from "#lib/report/export-rows.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { exportedResponses, logExport } from "#lib/database/export.ts";
import { csvFile } from "../csv-file.ts";
import { streamOf } from "../stream-of.ts";

export const dynamic = "force-dynamic";

/** Every response as CSV, read and sent a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const allowed = await analystFor(request, "/staff/export");
  if (!allowed.ok) return allowed.refusal;
  await logExport("responses.csv");
  return csvFile("responses", streamOf(encoded(await exportedResponses())));
}

async function* encoded(
  pages: Awaited<ReturnType<typeof exportedResponses>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  const header = csvRows([exportHeader(questionnaire)]);
  yield encoder.encode(byteOrderMark + header);
  for await (const responses of pages) {
    const rows = responses.map((response) =>
      exportRow(questionnaire, response),
    );
    yield encoder.encode(csvRows(rows));
  }
}
