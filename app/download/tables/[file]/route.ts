import { getTranslations } from "next-intl/server";
import { analystFor } from "#app/staff/access.ts";
import { readAsked } from "#app/staff/asked.ts";
import {
  isPublished,
  readPublished,
  tableAddress,
  tableOf,
} from "#app/staff/published.ts";
import { capacityName, sideName } from "#components/staff/names.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { byteOrderMark, csvRows } from "#lib/questions/csv.ts";
import {
  isPooled,
  onFivePoints,
  onThreePoints,
  pooled,
} from "#lib/analysis/pooling.ts";
import { type SuppressedTable, threshold } from "#lib/analysis/suppression.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { logExport } from "#lib/database/export.ts";
import {
  optionWords,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { csvFile } from "../../csv-file.ts";

export const dynamic = "force-dynamic";

/** What was chosen by capacity, suppressed: a table that may be shared. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const address = `/download/tables/${file}`;
  const { questions, words } = await readAsked();
  const question = questions
    .filter(isPublished)
    .find((each) => tableAddress(each) === address);
  if (!question) return new Response(null, { status: 404 });
  const allowed = await analystFor(request, "/staff/export");
  if (!allowed.ok) return allowed.refusal;
  await logExport(`tables/${file}`);

  const t = await getTranslations("staff");
  const table = tableOf(await readPublished(questions), question);
  const views = await viewsOf(table, question, words);
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
    ...(isPooled(question) ? [[t("agreement.rule")]] : []),
    ...(table.hides ? [[t("tables.hidden", { threshold })]] : []),
  ]);
  return csvFile(question.id, byteOrderMark + rows);
}

interface View {
  readonly table: SuppressedTable;
  readonly columnName: (id: string) => string;
  /** Over the totals of its rows. */
  readonly all: string;
}

/** The columns of the file: of agreement both scales together, then each as it was asked. */
async function viewsOf(
  table: SuppressedTable,
  question: Question,
  words: QuestionnaireWords,
): Promise<readonly View[]> {
  const t = await getTranslations("staff");
  const columnName = (choice: string) => optionWords(words, question, choice);
  if (!isPooled(question)) {
    const isSeveral = kindOf(question).mostChoices(question) > 1;
    const all = t(isSeveral ? "choices.allChoices" : "tables.all");
    return [{ table, columnName, all }];
  }
  return [
    {
      table: pooled(table),
      columnName: (id) =>
        t("agreement.pooledColumn", { side: sideName(t, id) }),
      all: t("tables.all"),
    },
    { table: onFivePoints(table), columnName, all: t("agreement.fiveAll") },
    { table: onThreePoints(table), columnName, all: t("agreement.threeAll") },
  ];
}
