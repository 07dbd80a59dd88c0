import { useTranslations } from "next-intl";
import { AgreementChart } from "#components/chart/agreement-chart.tsx";
import { onFivePoints, onThreePoints, pooled } from "#lib/analysis/pooling.ts";
import {
  type SuppressedTable,
  withoutEmptyRows,
} from "#lib/analysis/suppression.ts";
import { capacityName, sideName } from "./names.ts";
import { CrossTable, HiddenNote } from "./shown-table.tsx";

interface Props {
  /** Both scales in one table. */
  readonly table: SuppressedTable;
  /** Where the table is to be had as a file. */
  readonly file: string;
  readonly choiceName: (id: string) => string;
}

/** Agreement with a priority, for everybody and by capacity: what may be shown to others. */
export function AgreementSection({ table, file, choiceName }: Props) {
  const t = useTranslations("staff");
  const a = useTranslations("staff.agreement");
  const five = onFivePoints(table);
  const three = onThreePoints(table);
  const rows = {
    rowHeading: t("overview.capacity"),
    rowName: (id: string) => capacityName(t, id),
  };
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{t("priority.agreement")}</h2>
      {table.base === 0 ? (
        <p>{t("priority.none")}</p>
      ) : (
        <>
          <CrossTable
            {...rows}
            id="pooled-table"
            caption={a("pooled")}
            table={pooled(table)}
            columnName={(id) => sideName(t, id)}
          />
          <p className="hint">{a("rule")}</p>
          <HiddenNote table={table} />
          <p>
            <a href={file} download>
              {t("priority.shareTable")}
            </a>
          </p>
          <h3>{a("five")}</h3>
          {five.base === 0 ? (
            <p>{a("noneOnFive")}</p>
          ) : (
            <div className="beside wide">
              <CrossTable
                {...rows}
                id="five-table"
                caption={a("fiveBy")}
                table={five}
                columnName={choiceName}
              />
              <AgreementChart
                title={a("fiveBy")}
                table={five}
                rowName={rows.rowName}
                choiceName={choiceName}
              />
            </div>
          )}
          <h3>{a("three")}</h3>
          {three.base === 0 ? (
            <p>{a("noneOnThree")}</p>
          ) : (
            <>
              <CrossTable
                {...rows}
                id="three-table"
                caption={a("threeBy")}
                table={withoutEmptyRows(three)}
                columnName={choiceName}
              />
              <p className="hint">{a("threeRows")}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}
