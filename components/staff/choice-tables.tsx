import { useTranslations } from "next-intl";
import { CountChart } from "#components/chart/count-chart.tsx";
import { totalsOf } from "#lib/analysis/suppression.ts";
import type { Answered } from "./question-section.tsx";
import { CountsTable, CrossTable } from "./shown-table.tsx";

interface Props extends Answered {
  /** People could choose more than one: the numbers are choices, not people. */
  readonly isSeveral: boolean;
}

/** What was chosen, by everybody with a chart, then by capacity. */
export function ChoiceTables(props: Props) {
  const { id, title, table, rowHeading, rowName, choiceName, isSeveral } =
    props;
  const t = useTranslations("staff.choices");
  const everybody = totalsOf(table);
  return (
    <>
      {isSeveral && <p className="hint">{t("several")}</p>}
      <div className="beside">
        <CountsTable
          id={`${id}-everyone`}
          caption={title}
          table={everybody}
          rowHeading={t("choice")}
          rowName={choiceName}
          countHeading={t(isSeveral ? "times" : "people")}
        />
        <CountChart title={title} table={everybody} rowName={choiceName} />
      </div>
      <CrossTable
        id={`${id}-by-capacity`}
        caption={t("byCapacity", { question: title })}
        table={table}
        rowHeading={rowHeading}
        rowName={rowName}
        columnName={choiceName}
        allHeading={isSeveral ? t("allChoices") : undefined}
      />
    </>
  );
}
