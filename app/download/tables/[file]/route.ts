import { getTranslations } from "next-intl/server";
import { analystFor } from "#app/staff/access.ts";
import { readAgreement } from "#app/staff/priorities/agreement.ts";
import { capacityName, sideName } from "#components/staff/names.ts";
import { byteOrderMark, csvRows } from "#lib/questions/csv.ts";
import { onFivePoints, onThreePoints, pooled } from "#lib/analysis/pooling.ts";
import { priorities } from "#lib/consultation/consultation.ts";
import { logExport } from "#lib/database/export.ts";
import { optionWords } from "#lib/i18n/questionnaire-words.ts";
import { csvFile } from "../../csv-file.ts";

export const dynamic = "force-dynamic";

/**
 * Agreement with a priority by capacity, suppressed: both scales together, then
 * each as it was asked. A table that may be shared.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const priority = priorities.find((id) => `${id}.csv` === file);
  if (!priority) return new Response(null, { status: 404 });
  const allowed = await analystFor(request, `/staff/priorities/${priority}`);
  if (!allowed.ok) return allowed.refusal;
  await logExport(`tables/${file}`);

  const t = await getTranslations("staff");
  const { question, table, words } = await readAgreement(priority);
  const choiceName = (choice: string) => optionWords(words, question, choice);
  const views = [
    {
      table: pooled(table),
      columnName: (id: string) =>
        t("agreement.pooledColumn", { side: sideName(t, id) }),
      all: t("tables.all"),
    },
    {
      table: onFivePoints(table),
      columnName: choiceName,
      all: t("agreement.fiveAll"),
    },
    {
      table: onThreePoints(table),
      columnName: choiceName,
      all: t("agreement.threeAll"),
    },
  ];
  const rows = csvRows([
    [
      t("overview.capacity"),
      ...views.flatMap(({ table, columnName, all }) => [
        ...table.columns.map(columnName),
        all,
      ]),
    ],
    [
      t("tables.everyone"),
      ...views.flatMap(({ table: { totals, base } }) => [...totals, base]),
    ],
    ...table.rows.map(({ id }, at) => [
      capacityName(t, id),
      ...views.flatMap(({ table: { rows } }) => {
        const row = rows[at];
        return row ? [...row.cells, row.total] : [];
      }),
    ]),
    [t("agreement.rule")],
    ...(table.hides ? [[t("tables.hidden")]] : []),
  ]);
  return csvFile(`agreement-${priority}`, byteOrderMark + rows);
}
