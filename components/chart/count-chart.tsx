import { useTranslations } from "next-intl";
import { countBars } from "#lib/analysis/chart-data.ts";
import { suppressed, type SuppressedTable } from "#lib/analysis/suppression.ts";
import { CountCanvas } from "./count-canvas.tsx";

interface Props {
  readonly title: string;
  readonly table: SuppressedTable;
  readonly rowName: (id: string) => string;
}

/** A bar chart of a table of one column. It takes nothing but what was suppressed. */
export function CountChart({ title, table, rowName }: Props) {
  const t = useTranslations("staff.charts");
  const bars = countBars(table);
  const drawn = bars.filter(({ count }) => count !== suppressed && count > 0);
  return (
    <figure className="chart">
      <CountCanvas
        alternative={t("alternative", { title })}
        bars={drawn}
        names={Object.fromEntries(drawn.map(({ id }) => [id, rowName(id)]))}
      />
      {drawn.length < bars.length && (
        <figcaption>
          <p className="hint">{t("notDrawn")}</p>
        </figcaption>
      )}
    </figure>
  );
}
