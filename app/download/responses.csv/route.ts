import { analystFor } from "#app/staff/access.ts";
import { byteOrderMark, csvRows } from "#lib/analysis/csv.ts";
import { exportHeader, exportRow } from "#lib/analysis/export-rows.ts";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { exportedResponses, logExport } from "#lib/database/export.ts";
import { csvFile } from "../csv-file.ts";

export const dynamic = "force-dynamic";

/** Every response as CSV, read and sent a page at a time. */
export async function GET(): Promise<Response> {
  const allowed = await analystFor("/staff/export");
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

/** Reads on only as fast as the browser takes it. */
function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, void>) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return();
    },
  });
}
