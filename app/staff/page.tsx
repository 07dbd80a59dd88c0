import { getTranslations } from "next-intl/server";
import { CountSection } from "#components/staff/count-section.tsx";
import { calendarDay, shortTime } from "#components/staff/dates.ts";
import { HowTheyCame } from "#components/staff/how-they-came.tsx";
import { capacityName, channelName } from "#components/staff/names.ts";
import { Unheard } from "#components/staff/unheard.tsx";
import {
  largestFirst,
  suppressed,
  type SuppressedTable,
} from "#lib/analysis/suppression.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { requireAnalyst } from "./access.ts";
import { readPublished } from "./published.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.overview");
  return { title: t("title") };
}

/** Who has answered so far, and who has not: figures that may be shown to others. */
export default async function Overview() {
  await requireAnalyst("/staff");
  const t = await getTranslations("staff");
  const { overview: tables } = await readPublished();
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
          {Object.values<SuppressedTable>(tables).some(
            ({ hides }) => hides,
          ) && <p className="hint">{t("tables.hidden")}</p>}
          <Unheard table={tables.capacities} />
          <CountSection
            id="capacities"
            title={t("overview.capacities")}
            rowHeading={t("overview.capacity")}
            table={tables.capacities}
            rowName={(id) => capacityName(t, id)}
          />
          <CountSection
            id="channels"
            title={t("overview.channels")}
            rowHeading={t("overview.channel")}
            table={largestFirst(tables.channels)}
            rowName={(id) => channelName(t, id)}
          />
          <HowTheyCame tables={tables} />
          <CountSection
            id="days"
            title={t("overview.days")}
            rowHeading={t("overview.day")}
            table={tables.days}
            rowName={calendarDay}
          />
          <CountSection
            id="districts"
            title={t("overview.districts")}
            rowHeading={t("overview.district")}
            table={largestFirst(tables.districts)}
            rowName={(id) => (id === "" ? t("overview.districtNotGiven") : id)}
          />
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
