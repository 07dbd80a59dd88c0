import { getTranslations } from "next-intl/server";
import { Problem } from "#components/staff/problem.tsx";
import {
  DoneRequests,
  OpenRequests,
} from "#components/staff/request-tables.tsx";
import {
  readDoneRequests,
  readOpenRequests,
} from "#lib/database/format-request-queue.ts";
import { localDay } from "#lib/i18n/day.ts";
import { requireAnalyst } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import "#components/staff/requests.css";

export async function generateMetadata() {
  const t = await getTranslations("staff.requests");
  return { title: t("title") };
}

/** Who waits for another format, and what became of those who did. */
export default async function Requests({
  searchParams,
}: {
  readonly searchParams: Search;
}) {
  await requireAnalyst("/staff/requests");
  const t = await getTranslations("staff.requests");
  const [open, done] = await Promise.all([
    readOpenRequests(),
    readDoneRequests(),
  ]);
  const isGone = firstOf((await searchParams)["problem"]) === "gone";
  return (
    <>
      {isGone && <Problem heading={t("problem")}>{t("problems.gone")}</Problem>}
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      <p>
        {t.rich("byPhone", {
          link: (words) => <a href="/formats#ask">{words}</a>,
        })}
      </p>
      {open.length > 0 ? (
        <OpenRequests requests={open} today={localDay(new Date())} />
      ) : (
        <p>{t("noneOpen")}</p>
      )}
      {done.length > 0 ? (
        <DoneRequests requests={done} />
      ) : (
        <p>{t("noneDone")}</p>
      )}
    </>
  );
}
