import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaperCounts } from "#components/data-entry/paper-counts.tsx";
import { StartForms } from "#components/data-entry/start-forms.tsx";
import { WorkTables } from "#components/data-entry/work-tables.tsx";
import { Done } from "#components/staff/done.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { startProblems } from "#lib/arrival/begin-form.ts";
import { countPaperForms, readWork } from "#lib/database/paper-forms.ts";
import { locales } from "#lib/i18n/languages.ts";
import { may } from "#lib/staff/abilities.ts";
import { requireStaff } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import { readFormProblem, startPage } from "./addresses.ts";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

function problemIn(named: string | undefined) {
  return (
    startProblems.find((problem) => problem === named) ?? readFormProblem(named)
  );
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const problem = problemIn(firstOf((await searchParams)["problem"]));
  return { title: problem ? t("error", { title: t("title") }) : t("title") };
}

/** Where those who key in paper forms begin; analysts see how it is going. */
export default async function DataEntry({ searchParams }: Props) {
  const member = await requireStaff(startPage);
  if (!may(member.role, "see-workspace")) redirect("/staff/no-role");
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const problem = problemIn(firstOf(search["problem"]));
  const code = firstOf(search["code"]) ?? "";
  const isAboutCode = problem?.startsWith("code");
  const bringsIn = may(member.role, "enter-data");
  const counts = await countPaperForms();
  return (
    <>
      {problem && (
        <Problem heading={t("problem")}>
          <a href={isAboutCode ? "#code" : "#locale"}>
            {t(`start.problems.${problem}`)}
          </a>
        </Problem>
      )}
      <h1>{t("title")}</h1>
      <Outcome search={search} />
      <p>{t("intro")}</p>
      {bringsIn && (
        <>
          <StartForms
            begins={!problem && firstOf(search["done"]) === undefined}
            code={isAboutCode ? code.slice(0, 100) : ""}
            forms={locales}
            problemAt={problem && (isAboutCode ? "code" : "locale")}
          />
          <Work member={member.id} />
          {may(member.role, "read-answers") && (
            <ul className="also">
              <li>
                <a href="/staff/data-entry/files">{t("files.title")}</a>
              </li>
              <li>
                <a href="/staff/data-entry/csv">{t("csv.title")}</a>
              </li>
            </ul>
          )}
        </>
      )}
      <PaperCounts {...counts} />
    </>
  );
}

async function Work({ member }: { readonly member: string }) {
  const work = await readWork(member);
  return <WorkTables {...work} />;
}

/** What came of a second keying or a decision. */
async function Outcome({ search }: { readonly search: Awaited<Search> }) {
  const t = await getTranslations("data-entry.decide");
  const serial = firstOf(search["serial"]) ?? "";
  const reference = firstOf(search["reference"]) ?? "";
  const done = firstOf(search["done"]);
  if (done === "decided")
    return <Done>{t("submitted", { serial, reference })}</Done>;
  if (done === "agreed")
    return <Done>{t("agreed", { serial, reference })}</Done>;
  return null;
}
