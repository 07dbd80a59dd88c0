import { getTranslations } from "next-intl/server";
import { analystFor } from "#app/staff/access.ts";
import { readAgreement } from "#app/staff/priorities/agreement.ts";
import { capacityName } from "#components/staff/names.ts";
import { byteOrderMark, csvRows } from "#lib/analysis/csv.ts";
import { priorities } from "#lib/consultation/consultation.ts";
import { logExport } from "#lib/database/export.ts";
import { optionWords } from "#lib/i18n/questionnaire-words.ts";
import { csvFile } from "../../csv-file.ts";

export const dynamic = "force-dynamic";

/** Agreement with a priority by capacity, suppressed: a table that may be shared. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const priority = priorities.find((id) => `${id}.csv` === file);
  if (!priority) return new Response(null, { status: 404 });
  const allowed = await analystFor(`/staff/priorities/${priority}`);
  if (!allowed.ok) return allowed.refusal;
  await logExport(`tables/${file}`);

  const t = await getTranslations("staff");
  const { question, table, words } = await readAgreement(priority);
  const rows = csvRows([
    [
      t("overview.capacity"),
      ...table.columns.map((choice) => optionWords(words, question, choice)),
      t("tables.all"),
    ],
    [t("tables.everyone"), ...table.totals, table.base],
    ...table.rows.map(({ id, cells, total }) => [
      capacityName(t, id),
      ...cells,
      total,
    ]),
    ...(table.hides ? [[t("tables.hidden")]] : []),
  ]);
  return csvFile(`agreement-${priority}`, byteOrderMark + rows);
}
