import { useFormatter, useTranslations } from "next-intl";
import { wilson } from "#lib/arrival/wilson.ts";
import { ScrollingTable } from "../staff/scrolling-table.tsx";

interface Props {
  readonly submitted: number;
  readonly waiting: number;
  readonly deciding: number;
  readonly secondKeyed: number;
  readonly compared: number;
  readonly differing: number;
}

/** How many forms were keyed in and how right: of all together, never by person. */
export function PaperCounts(counts: Props) {
  const t = useTranslations("data-entry.counts");
  const rows = ["submitted", "waiting", "deciding", "secondKeyed"] as const;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{t("title")}</h2>
      <ScrollingTable caption={t("caption")}>
        <thead>
          <tr>
            <th scope="col">{t("what")}</th>
            <th scope="col" className="number">
              {t("count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(row)}</th>
              <td className="number">{counts[row]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <ErrorRate compared={counts.compared} differing={counts.differing} />
      <p className="hint">{t("rateHow")}</p>
    </section>
  );
}

function ErrorRate({
  compared,
  differing,
}: Pick<Props, "compared" | "differing">) {
  const t = useTranslations("data-entry.counts");
  const format = useFormatter();
  const interval = wilson(differing, compared);
  if (!interval) return <p>{t("rateNone")}</p>;
  const share = (value: number) =>
    format.number(value, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <p className="figure">
        {t("rate", { share: share(differing / compared) })}
      </p>
      <p>
        {t("rateText", {
          differing,
          compared,
          low: share(interval.low),
          high: share(interval.high),
        })}
      </p>
    </>
  );
}
