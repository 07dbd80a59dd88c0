import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportActions } from "#components/data-entry/import-actions.tsx";
import { TableGuide } from "#components/data-entry/table-guide.tsx";
import { TableResult } from "#components/data-entry/table-result.tsx";
import { TableUpload } from "#components/data-entry/table-upload.tsx";
import { shortTime } from "#components/staff/dates.ts";
import { Done } from "#components/staff/done.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { type Import, readImport, readWaiting } from "#lib/database/imports.ts";
import { languages } from "#lib/i18n/languages.ts";
import { standardVersions } from "#lib/database/questionnaires.ts";
import { requireDataEntry } from "../../access.ts";
import { firstOf, type Search, withSearch } from "../../addresses.ts";
import { importProblemWords } from "../import-words.ts";
import { csvPage, largestTable, readTableProblem } from "./table.ts";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const isWrong = firstOf(search["problem"]) ?? firstOf(search["stopped"]);
  const title = t("csv.title");
  return { title: isWrong ? t("error", { title }) : title };
}

/** A table to check, or what came of checking one. */
export default async function Tables({ searchParams }: Props) {
  const member = await requireDataEntry(csvPage);
  const search = await searchParams;
  const asked = firstOf(search["import"]);
  if (asked === undefined) return <Check search={search} member={member.id} />;
  const found = await readImport(asked, member.id);
  if (found?.kind !== "csv") redirect(csvPage);
  return <Checked found={found} search={search} />;
}

async function Check({
  search,
  member,
}: {
  readonly search: Awaited<Search>;
  readonly member: string;
}) {
  const t = await getTranslations("data-entry");
  const given = readTableProblem(firstOf(search["problem"]));
  const waiting = await readWaiting("csv", member);
  return (
    <>
      {given && (
        <Problem heading={t("problem")}>
          <a href="#table">
            {given.type === "own"
              ? t(`csv.problems.${given.problem}`)
              : t(`errors.${given.problem}`)}
          </a>
        </Problem>
      )}
      <h1>{t("csv.title")}</h1>
      {firstOf(search["discarded"]) && <Done>{t("files.discarded")}</Done>}
      <p>{t("csv.intro")}</p>
      <TableGuide languages={languages} versions={await standardVersions()} />
      <TableUpload hasProblem={given !== undefined} largest={largestTable} />
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{t("csv.waiting")}</h2>
          <ul>
            {waiting.map(({ id, name, createdAt }) => (
              <li key={id}>
                <a href={withSearch(csvPage, { import: id })}>
                  {t("csv.waitingLink", {
                    name: name ?? "",
                    at: shortTime(createdAt),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

async function Checked({
  found,
  search,
}: {
  readonly found: Import;
  readonly search: Awaited<Search>;
}) {
  const t = await getTranslations("data-entry.csv.result");
  const wordsOf = await importProblemWords();
  const stopped = firstOf(search["stopped"]);
  const { newResponses, knownResponses, doneAt, goodRows } = found;
  const taken = newResponses + knownResponses;
  return (
    <>
      {stopped && (
        <Problem heading={t("problems")}>
          {t("stopped", {
            line: firstOf(search["line"]) ?? "",
            problem: wordsOf({ error: stopped, values: {} }),
          })}
        </Problem>
      )}
      <h1>{doneAt ? t("imported") : t("title", { name: found.name ?? "" })}</h1>
      {taken > 0 && (
        <Done>
          {t("done", { count: newResponses })}{" "}
          {knownResponses > 0 && t("known", { count: knownResponses })}
        </Done>
      )}
      {!doneAt && taken > 0 && (
        <>
          <p>{t("left", { count: goodRows - taken })}</p>
          <ImportActions
            discard={{ words: t("discard") }}
            id={found.id}
            submit={{ words: t("goOn") }}
          />
        </>
      )}
      {!doneAt && taken === 0 && (
        <TableResult
          badRows={found.badRows}
          goodRows={goodRows}
          id={found.id}
          problems={found.problems.map((problem) => ({
            line: problem.line,
            column: problem.column,
            message: wordsOf(problem),
          }))}
          reading={found.reading}
        />
      )}
      <p>
        <a href={csvPage}>{t("another")}</a>
      </p>
    </>
  );
}
