import { getTranslations } from "next-intl/server";
import { AddVideo, readVideoProblem } from "#components/staff/add-video.tsx";
import { AddRecording } from "#components/staff/add-recording.tsx";
import { Done } from "#components/staff/done.tsx";
import { RecordingsTable } from "#components/staff/recordings-table.tsx";
import { VideosTable } from "#components/staff/videos-table.tsx";
import { isPublication } from "#lib/consultation/publications.ts";
import { may } from "#lib/staff/abilities.ts";
import { requireAnalyst } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import { readProblem } from "./problems.ts";
import { page, readAloud } from "./recordings.ts";
import { readSigned } from "./videos.ts";

interface Props {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff");
  const title = t("recordings.title");
  const { problem, videoProblem } = await searchParams;
  const isWrong = firstOf(problem) ?? firstOf(videoProblem);
  return { title: isWrong ? t("signIn.error", { title }) : title };
}

/** Which publications a person reads aloud and which the computer voice. Administrators add recordings. */
export default async function Recordings({ searchParams }: Props) {
  const { role } = await requireAnalyst(page);
  const t = await getTranslations("staff.recordings");
  const documents = await getTranslations("documents");
  const search = await searchParams;
  const publications = await readAloud();
  const signed = await readSigned();
  const titleOf = (name: string) => {
    const id = firstOf(search[name]) ?? "";
    return isPublication(id) ? documents(`titles.${id}`) : undefined;
  };
  const done = ["added", "removed", "videoAdded", "videoRemoved"] as const;
  return (
    <>
      <h1>{t("title")}</h1>
      {done.map((what) => {
        const title = titleOf(what);
        return (
          title && (
            <Done key={what} id="came">
              {t(what, { title })}
            </Done>
          )
        );
      })}
      <p>{t("intro")}</p>
      <RecordingsTable
        publications={publications}
        mayChange={may(role, "keep-recordings")}
      />
      {may(role, "keep-recordings") && publications.length > 0 && (
        <AddRecording
          publications={publications}
          chosen={firstOf(search["chosen"])}
          problem={readProblem(firstOf(search["problem"]))}
        />
      )}
      <section aria-labelledby="videos">
        <h2 id="videos">{t("videos.title")}</h2>
        <p>{t("videos.intro")}</p>
        <VideosTable
          publications={signed}
          mayChange={may(role, "keep-recordings")}
        />
        {may(role, "keep-recordings") && signed.length > 0 && (
          <AddVideo
            publications={signed}
            chosen={firstOf(search["signed"])}
            problem={readVideoProblem(firstOf(search["videoProblem"]))}
          />
        )}
      </section>
    </>
  );
}
