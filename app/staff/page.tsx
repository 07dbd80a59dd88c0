import { getTranslations } from "next-intl/server";
import { CountSection } from "#components/staff/count-section.tsx";
import { calendarDay, shortTime } from "#components/staff/dates.ts";
import { capacityName } from "#components/staff/names.ts";
import { HiddenNote } from "#components/staff/shown-table.tsx";
import { Unheard } from "#components/staff/unheard.tsx";
import { suppressed, type SuppressedTable } from "#lib/analysis/suppression.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { requireAnalyst } from "./access.ts";
import { readAsked } from "./asked.ts";
import { readPublished } from "./published.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.overview");
  return { title: t("title") };
}

/** Who has answered so far, and who has not: figures that may be shown to others. */
export default async function Overview() {
  await requireAnalyst("/staff");
  const t = await getTranslations("staff");
  const { overview: tables } = await readPublished(
    (await readAsked()).questions,
  );
  const { base } = tables.days;
  const { isDemonstration } = await readWindow();
  return (
    <>
      <h1>{t("overview.title")}</h1>
      {isDemonstration && <p className="panel">{t("release.demonstration")}</p>}
      {base === 0 ? (
        <p>{t("overview.none")}</p>
      ) : (
        <>
          <p className="figure">{t("overview.base", { base })}</p>
          <p>
            {await samples(tables.origins)} {t("overview.share")}{" "}
            {t("overview.updated", { time: shortTime(new Date()) })}
          </p>
          <HiddenNote table={tables.capacities} />
          <Unheard table={tables.capacities} />
          <CountSection
            id="capacities"
            title={t("overview.capacities")}
            rowHeading={t("overview.capacity")}
            table={tables.capacities}
            rowName={(id) => capacityName(t, id)}
          />
          <CountSection
            id="days"
            title={t("overview.days")}
            rowHeading={t("overview.day")}
            table={tables.days}
            rowName={calendarDay}
          />
          <p>
            <a href="/staff/respondents">{t("overview.more")}</a>
          </p>
        </>
      )}
    </>
  );
}

/** How many of the responses are samples, as far as that may be said. */
async function samples(origins: SuppressedTable): Promise<string> {
  const t = await getTranslations("staff.overview.samples");
  const count = origins.rows.find(({ id }) => id === "sample")?.total ?? 0;
  if (count === suppressed) return t("hidden");
  if (count === 0) return t("none");
  return count === origins.base ? t("all") : t("some", { count });
}
