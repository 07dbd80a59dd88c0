import { useTranslations } from "next-intl";
import { type RecordedWords, recordingId } from "#lib/media/recorded-words.ts";
import { languageName } from "./dates.ts";
import { Problem } from "./problem.tsx";

interface Props {
  readonly publications: readonly RecordedWords[];
  /** The document that was chosen before, where its recording was not taken. */
  readonly chosen: string | undefined;
  readonly problem:
    | "nothing"
    | "words"
    | "too-large"
    | "not-mp3"
    | "too-short"
    | "broken-off"
    | undefined;
}

/** The form for a person's recording, with why the one before was not taken. */
export function AddRecording({ publications, chosen, problem }: Props) {
  const t = useTranslations("staff.recordings.add");
  const documents = useTranslations("documents");
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t("title")}</h2>
      {problem && (
        <Problem heading={t("problem")}>
          <a href={problem === "words" ? "#words" : "#file"}>
            {t(`problems.${problem}`)}
          </a>
        </Problem>
      )}
      <p>{t("intro")}</p>
      <form
        method="post"
        action="/staff/recordings/upload"
        encType="multipart/form-data"
        className="fields"
      >
        {/* Before the file: it is read as it comes. */}
        <label htmlFor="words">{t("document")}</label>
        <select
          id="words"
          name="words"
          defaultValue={publications
            .filter(({ document }) => document === chosen)
            .map(recordingId)
            .at(0)}
        >
          {publications.map((words) => (
            <option key={recordingId(words)} value={recordingId(words)}>
              {t("option", {
                title: documents(`titles.${words.document}`),
                language: languageName(words.locale),
                version: words.version,
              })}
            </option>
          ))}
        </select>
        <label htmlFor="file">{t("file")}</label>
        <span className="hint" id="file-hint">
          {t("hint")}
        </span>
        <input
          id="file"
          name="file"
          type="file"
          accept="audio/mpeg,.mp3"
          required
          aria-invalid={problem && problem !== "words" ? true : undefined}
          aria-describedby={`file-hint${problem ? " problem" : ""}`}
        />
        <p>
          <button type="submit" className="button">
            {t("button")}
          </button>
        </p>
      </form>
    </section>
  );
}
