import { CountChart } from "#components/chart/count-chart.tsx";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { CountsTable } from "./shown-table.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly rowHeading: string;
  readonly table: SuppressedTable;
  readonly rowName: (id: string) => string;
}

/** Responses by one thing: the table, and the chart beside it. */
export function CountSection({ id, title, rowHeading, table, rowName }: Props) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="beside">
        <CountsTable
          id={`${id}-table`}
          caption={title}
          table={table}
          rowHeading={rowHeading}
          rowName={rowName}
        />
        <CountChart title={title} table={table} rowName={rowName} />
      </div>
    </section>
  );
}
