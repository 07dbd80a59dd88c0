import { z } from "zod";
import type { ExportedResponse } from "#lib/report/export-rows.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { staffDatabase } from "./client.ts";

const pageSize = 500;

const row = z
  .object({
    id: z.number(),
    reference: z.string(),
    submitted_at: z.coerce.date(),
    questionnaire_version: z.number(),
    locale: z.string(),
    channel: z.string(),
    setting: z.string().nullable(),
    rendition: z.string(),
    counted_capacity: z.string(),
    is_sample: z.boolean(),
    answers: z.record(
      z.string(),
      z.union([
        z.object({ choices: z.array(z.string()) }),
        z.object({ text: z.string() }),
      ]),
    ),
  })
  .transform((from) => ({
    id: from.id,
    response: {
      reference: from.reference,
      submittedAt: from.submitted_at,
      version: from.questionnaire_version,
      locale: from.locale,
      channel: from.channel,
      setting: from.setting,
      rendition: from.rendition,
      countedCapacity: from.counted_capacity,
      isSample: from.is_sample,
      answers: from.answers,
    } satisfies ExportedResponse,
  }));

/**
 * Every response, oldest first, a page at a time, so that the whole of them is
 * never in memory.
 */
export async function exportedResponses(): Promise<
  AsyncGenerator<readonly ExportedResponse[], void>
> {
  // Now, not while the answer streams: then the request's cookies are gone.
  return pagesOf(await staffDatabase());
}

async function* pagesOf(
  database: Awaited<ReturnType<typeof staffDatabase>>,
): AsyncGenerator<readonly ExportedResponse[], void> {
  let after = 0;
  for (;;) {
    const { data, error } = await database.rpc("export_responses", {
      consultation: consultation.id,
      after_id: after,
      page_size: pageSize,
    });
    if (error) throw new Error(`export_responses failed: ${error.code}`);
    const rows = row.array().parse(data);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ response }) => response);
    after = last.id;
  }
}

/** Says in the audit log that somebody takes this file away. */
export async function logExport(subject: string): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database.rpc("log_export", { subject });
  if (error) throw new Error(`log_export failed: ${error.code}`);
}
