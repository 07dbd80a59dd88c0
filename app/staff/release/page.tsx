import { getTranslations } from "next-intl/server";
import { windowWords } from "#components/site/window-words.ts";
import { Done } from "#components/staff/done.tsx";
import { GateTable } from "#components/staff/gate-table.tsx";
import { OpenConsultation } from "#components/staff/open-consultation.tsx";
import { Openings } from "#components/staff/openings.tsx";
import { Problem } from "#components/staff/problem.tsx";
import {
  changedSince,
  longestReason,
  shortestReason,
} from "#lib/release/opening.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { may } from "#lib/staff/abilities.ts";
import { requireAnalyst } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import { readGate, readRelease } from "./gate.ts";

interface Props {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff");
  const title = t("release.title");
  const { problem } = await searchParams;
  return { title: firstOf(problem) ? t("signIn.error", { title }) : title };
}

/** Whether the consultation may open, and the form that opens it. */
export default async function Release({ searchParams }: Props) {
  const { role } = await requireAnalyst("/staff/release");
  const t = await getTranslations("staff.release");
  const search = await searchParams;
  const [gate, { openings, window, phase, isReleased }] = await Promise.all([
    readGate(),
    readRelease(),
  ]);
  const [latest] = openings;
  const changed = latest ? changedSince(latest, gate.publications) : [];
  const hasProblem = firstOf(search["problem"]) === "reason";
  const limits = { shortest: shortestReason, longest: longestReason };
  const words = await windowWords(defaultLocale, window);
  const state = phase === "before" && isReleased ? "scheduled" : phase;
  const toDo = gate.publications.flatMap(({ problems }) => problems).length;
  return (
    <>
      {hasProblem && (
        <Problem heading={t("problem")}>
          <a href="#reason">{t("reasonProblem", limits)}</a>
        </Problem>
      )}
      {firstOf(search["done"]) && <Done id="came">{t("opened")}</Done>}
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      <div className="panel">
        <p>
          {window.isDemonstration
            ? t("demonstration")
            : t(`phases.${state}`, words)}
        </p>
        <p className="figure">
          {gate.isGreen ? t("green") : t("red", { count: toDo })}
        </p>
      </div>
      <GateTable publications={gate.publications} />
      {!window.isDemonstration && (
        <>
          <OpenConsultation
            isGreen={gate.isGreen}
            changed={changed}
            isReleased={isReleased}
            mayOpen={may(role, "open")}
            hasProblem={hasProblem}
            reason={firstOf(search["reason"]) ?? ""}
          />
          <Openings openings={openings} />
        </>
      )}
    </>
  );
}
