import { getTranslations } from "next-intl/server";
import {
  FileEntry,
  type FileShown,
} from "#components/data-entry/file-entry.tsx";
import { FilesUpload } from "#components/data-entry/files-upload.tsx";
import { Done } from "#components/staff/done.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { readImport } from "#lib/database/imports.ts";
import { languages } from "#lib/i18n/languages.ts";
import { requireDataEntry } from "../../access.ts";
import { firstOf, type Search } from "../../addresses.ts";
import { importProblemWords } from "../import-words.ts";
import { filesPage, readUploadProblem } from "./file-page.ts";
import { readShown } from "./shown.ts";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const isWrong = firstOf(search["problem"]) ?? firstOf(search["stopped"]);
  const title = t("files.title");
  return { title: isWrong ? t("error", { title }) : title };
}

/** Filled-in forms to read, and those that were read and wait to be confirmed. */
export default async function Files({ searchParams }: Props) {
  const member = await requireDataEntry(filesPage);
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const problem = readUploadProblem(firstOf(search["problem"]));
  const problemAt = problem && fieldOf(problem.problem);
  const shown = await readShown(member.id);
  return (
    <>
      {problem && (
        <Problem heading={t("problem")}>
          <a href={`#${problemAt ?? ""}`}>
            {problem.type === "own"
              ? t(`files.problems.${problem.problem}`)
              : t(`errors.${problem.problem}`)}
          </a>
        </Problem>
      )}
      <Stopped search={search} />
      <h1>{t("files.title")}</h1>
      <Outcome member={member.id} search={search} />
      <p>{t("files.intro")}</p>
      <FilesUpload
        language={firstOf(search["language"]) ?? ""}
        languages={languages}
        problemAt={problemAt}
        received={firstOf(search["received"]) ?? ""}
      />
      <Waiting shown={shown} />
    </>
  );
}

async function Waiting({ shown }: { readonly shown: readonly FileShown[] }) {
  const t = await getTranslations("data-entry.files");
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t("waiting")}</h2>
      {shown.length === 0 && <p>{t("none")}</p>}
      {shown.map((file) => (
        <FileEntry file={file} key={file.id} />
      ))}
    </section>
  );
}

function fieldOf(problem: string): string {
  if (problem.startsWith("received")) return "received";
  return problem === "language" ? "language" : "files";
}

/** What came of what was sent. */
async function Outcome({
  member,
  search,
}: {
  readonly member: string;
  readonly search: Awaited<Search>;
}) {
  const t = await getTranslations("data-entry.files");
  const came = firstOf(search["came"]);
  if (came)
    return <Done id="came">{t("came", { count: Number(came) || 0 })}</Done>;
  if (firstOf(search["discarded"])) return <Done>{t("discarded")}</Done>;
  const counted = await readImport(firstOf(search["import"]) ?? "", member);
  if (!counted?.doneAt) return null;
  return <Done>{t(counted.newResponses > 0 ? "counted" : "known")}</Done>;
}

/** Why the database did not take a file that was confirmed. */
async function Stopped({ search }: { readonly search: Awaited<Search> }) {
  const t = await getTranslations("data-entry");
  const wordsOf = await importProblemWords();
  const stopped = firstOf(search["stopped"]);
  if (!stopped) return null;
  return (
    <Problem heading={t("problem")}>
      {wordsOf({ error: stopped, values: {} })}
    </Problem>
  );
}
