import { useTranslations } from "next-intl";
import { AgreementChart } from "#components/chart/agreement-chart.tsx";
import { onFivePoints, onThreePoints, pooled } from "#lib/analysis/pooling.ts";
import { withoutEmptyRows } from "#lib/analysis/suppression.ts";
import { sideName } from "./names.ts";
import type { Answered } from "./question-section.tsx";
import { CrossTable } from "./shown-table.tsx";

/** Agreement by capacity: both scales together, then each as it was asked. */
export function AgreementTables(props: Answered) {
  const { id, table, rowHeading, rowName, choiceName } = props;
  const t = useTranslations("staff");
  const a = useTranslations("staff.agreement");
  const five = onFivePoints(table);
  const three = onThreePoints(table);
  const rows = { rowHeading, rowName };
  return (
    <>
      <CrossTable
        {...rows}
        id={`${id}-pooled`}
        caption={a("pooled")}
        table={pooled(table)}
        columnName={(side) => sideName(t, side)}
      />
      <p className="hint">{a("rule")}</p>
      <h3>{a("five")}</h3>
      {five.base === 0 ? (
        <p>{a("noneOnFive")}</p>
      ) : (
        <div className="beside wide">
          <CrossTable
            {...rows}
            id={`${id}-five`}
            caption={a("fiveBy")}
            table={five}
            columnName={choiceName}
          />
          <AgreementChart
            title={a("fiveBy")}
            table={five}
            rowName={rowName}
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
            id={`${id}-three`}
            caption={a("threeBy")}
            table={withoutEmptyRows(three)}
            columnName={choiceName}
          />
          <p className="hint">{a("threeRows")}</p>
        </>
      )}
    </>
  );
}
