import { useTranslations } from "next-intl";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { answeredForCapacity } from "#lib/consultation/counted-capacities.ts";
import { requiredCapacities } from "#lib/consultation/capacities.ts";
import { capacityName } from "./names.ts";

/**
 * Which of those who must be consulted have not been heard. A hidden count is
 * never zero. A child is heard by its own words only: what somebody else answered
 * for it is named beside it.
 */
export function Unheard({ table }: { readonly table: SuppressedTable }) {
  const t = useTranslations("staff");
  const unheard = table.rows.filter(
    ({ id, total }) =>
      total === 0 && requiredCapacities.some((capacity) => capacity === id),
  );
  return (
    <section className="panel" aria-labelledby="unheard">
      <h2 id="unheard">
        {t(unheard.length === 0 ? "overview.allHeard" : "overview.unheard")}
      </h2>
      {unheard.length === 0 ? (
        <p>{t("overview.unheardNone")}</p>
      ) : (
        <>
          <p>{t("overview.unheardText")}</p>
          <ul>
            {unheard.map(({ id }) => (
              <li key={id}>
                {capacityName(t, id)}
                <AnsweredFor table={table} capacity={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AnsweredFor({
  table,
  capacity,
}: {
  readonly table: SuppressedTable;
  readonly capacity: string;
}) {
  const t = useTranslations("staff.overview");
  const other = answeredForCapacity(capacity);
  const count = table.rows.find(({ id }) => id === other)?.total ?? 0;
  return count === 0 ? null : <> {t("answeredFor", { count })}</>;
}
