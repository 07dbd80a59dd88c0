import { getTranslations } from "next-intl/server";
import { AddRecording } from "#components/staff/add-recording.tsx";
import { Done } from "#components/staff/done.tsx";
import { RecordingsTable } from "#components/staff/recordings-table.tsx";
import { isPublication } from "#lib/consultation/publications.ts";
import { requireAnalyst } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import { readProblem } from "./problems.ts";
import { page, readAloud } from "./recordings.ts";

interface Props {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff");
  const title = t("recordings.title");
  const { problem } = await searchParams;
  return { title: firstOf(problem) ? t("signIn.error", { title }) : title };
}

/** Which publications a person reads aloud and which the computer voice. Administrators add recordings. */
export default async function Recordings({ searchParams }: Props) {
  const { role } = await requireAnalyst(page);
  const t = await getTranslations("staff.recordings");
  const documents = await getTranslations("documents");
  const search = await searchParams;
  const publications = await readAloud();
  const titleOf = (name: string) => {
    const id = firstOf(search[name]) ?? "";
    return isPublication(id) ? documents(`titles.${id}`) : undefined;
  };
  const [added, removed] = [titleOf("added"), titleOf("removed")];
  return (
    <>
      <h1>{t("title")}</h1>
      {added && <Done id="came">{t("added", { title: added })}</Done>}
      {removed && <Done id="came">{t("removed", { title: removed })}</Done>}
      <p>{t("intro")}</p>
      <RecordingsTable
        publications={publications}
        mayChange={role === "administrator"}
      />
      {role === "administrator" && publications.length > 0 && (
        <AddRecording
          publications={publications}
          chosen={firstOf(search["chosen"])}
          problem={readProblem(firstOf(search["problem"]))}
        />
      )}
    </>
  );
}
