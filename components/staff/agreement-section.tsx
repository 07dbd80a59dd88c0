import { useTranslations } from "next-intl";
import { AgreementChart } from "#components/chart/agreement-chart.tsx";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { capacityName } from "./names.ts";
import { CrossTable, HiddenNote } from "./shown-table.tsx";

interface Props {
  readonly table: SuppressedTable;
  /** Where the table is to be had as a file. */
  readonly file: string;
  readonly choiceName: (id: string) => string;
}

/** Agreement with a priority, for everybody and by capacity: what may be shown to others. */
export function AgreementSection({ table, file, choiceName }: Props) {
  const t = useTranslations("staff");
  const title = t("priority.agreementBy");
  const rowName = (id: string) => capacityName(t, id);
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{t("priority.agreement")}</h2>
      {table.base === 0 ? (
        <p>{t("priority.none")}</p>
      ) : (
        <>
          <div className="beside wide">
            <CrossTable
              id="agreement-table"
              caption={title}
              table={table}
              rowHeading={t("overview.capacity")}
              rowName={rowName}
              columnName={choiceName}
            />
            <AgreementChart
              title={title}
              table={table}
              rowName={rowName}
              choiceName={choiceName}
            />
          </div>
          <HiddenNote table={table} />
          <p>
            <a href={file} download>
              {t("priority.shareTable")}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
