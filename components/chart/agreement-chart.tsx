import { useTranslations } from "next-intl";
import {
  agreementDivergence,
  divergingBars,
  everyone,
} from "#lib/analysis/chart-data.ts";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { DivergingCanvas } from "./diverging-canvas.tsx";

interface Props {
  readonly title: string;
  readonly table: SuppressedTable;
  readonly rowName: (id: string) => string;
  readonly choiceName: (id: string) => string;
}

/** From disagreement to agreement, as the bars run. */
const order = [
  ...agreementDivergence.left.toReversed(),
  agreementDivergence.centre,
  ...agreementDivergence.right,
  agreementDivergence.apart,
];

/** Agreement as diverging stacked bars. It takes nothing but what was suppressed. */
export function AgreementChart({ title, table, rowName, choiceName }: Props) {
  const t = useTranslations("staff.charts");
  const drawing = divergingBars(table, agreementDivergence);
  const nameOf = (id: string) =>
    id === everyone ? t("everyone") : rowName(id);
  const [all] = drawing.bars;
  const summary = all?.segments.map(({ choice, percent }) =>
    t("part", { choice: choiceName(choice), percent: Math.round(percent) }),
  );
  const alternative = [
    t("alternative", { title }),
    summary?.length
      ? t("summary", { row: t("everyone"), parts: summary.join(", ") })
      : "",
  ].join(" ");
  const drawn = {
    ...drawing,
    bars: drawing.bars.filter(({ segments }) => segments.length > 0),
  };
  const withoutBars = drawing.bars.filter(
    ({ segments }) => segments.length === 0,
  );
  const leftOut = drawn.bars.filter(({ hidden }) => hidden.length > 0);
  return (
    <figure className="chart">
      <ul className="key" aria-label={t("key")}>
        {order.map((choice) => (
          <li key={choice}>
            <span className={`swatch ${choice}`} aria-hidden="true" />
            {choiceName(choice)}
          </li>
        ))}
      </ul>
      <DivergingCanvas
        alternative={alternative}
        drawing={drawn}
        rowNames={Object.fromEntries(
          drawn.bars.map(({ id, base }) => [
            id,
            t("row", { row: nameOf(id), base }),
          ]),
        )}
        choices={order}
        sides={{
          left: t("left"),
          right: t("right"),
          apart: choiceName(agreementDivergence.apart),
        }}
      />
      <figcaption>
        {withoutBars.length > 0 && (
          <p>
            {t("noBars", {
              rows: withoutBars.map(({ id }) => nameOf(id)).join(", "),
            })}
          </p>
        )}
        {leftOut.length > 0 && (
          <details>
            <summary>{t("leftOut")}</summary>
            <ul>
              {leftOut.map(({ id, hidden }) => (
                <li key={id}>
                  {t("leftOutRow", {
                    row: nameOf(id),
                    choices: hidden.map(choiceName).join(", "),
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
