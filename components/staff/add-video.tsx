import { useTranslations } from "next-intl";
import { type RecordedWords, recordingId } from "#lib/media/recorded-words.ts";
import { Problem } from "./problem.tsx";

/** What is wrong with each field of the form. */
const fieldOf = {
  nothing: "video",
  "video-too-large": "video",
  "not-video": "video",
  "broken-off": "video",
  words: "signed",
  captions: "captions",
  "not-captions": "captions",
  transcript: "transcript",
} as const;
export type VideoUploadProblem = keyof typeof fieldOf;

export function readVideoProblem(
  given: string | undefined,
): VideoUploadProblem | undefined {
  return Object.keys(fieldOf).find(
    (problem): problem is VideoUploadProblem => problem === given,
  );
}

/** The form for a video in sign language, with why the one before was not taken. */
export function AddVideo({
  publications,
  chosen,
  problem,
}: {
  readonly publications: readonly RecordedWords[];
  /** The document that was chosen before, where its video was not taken. */
  readonly chosen: string | undefined;
  readonly problem: VideoUploadProblem | undefined;
}) {
  const t = useTranslations("staff.recordings.videos.add");
  const documents = useTranslations("documents");
  const wrong = problem && fieldOf[problem];
  const described = (field: string) => ({
    "aria-invalid": wrong === field ? true : undefined,
    "aria-describedby": `${field}-hint${wrong === field ? " problem" : ""}`,
  });
  return (
    <section aria-labelledby="add-video">
      <h3 id="add-video">{t("title")}</h3>
      {problem && wrong && (
        <Problem heading={t("problem")}>
          <a href={`#${wrong}`}>{t(`problems.${problem}`)}</a>
        </Problem>
      )}
      <p>{t("intro")}</p>
      <form
        method="post"
        action="/staff/recordings/video-upload"
        encType="multipart/form-data"
        className="fields"
      >
        {/* The video is last: it is read as it comes. */}
        <label htmlFor="signed">{t("document")}</label>
        <select
          id="signed"
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
                version: words.version,
              })}
            </option>
          ))}
        </select>
        <label htmlFor="transcript">{t("transcript")}</label>
        <span className="hint" id="transcript-hint">
          {t("transcriptHint")}
        </span>
        <textarea
          id="transcript"
          name="transcript"
          rows={6}
          required
          {...described("transcript")}
        />
        <label htmlFor="captions">{t("captions")}</label>
        <span className="hint" id="captions-hint">
          {t("captionsHint")}
        </span>
        <input
          id="captions"
          name="captions"
          type="file"
          accept="text/vtt,.vtt"
          required
          {...described("captions")}
        />
        <label htmlFor="video">{t("video")}</label>
        <span className="hint" id="video-hint">
          {t("videoHint")}
        </span>
        <input
          id="video"
          name="video"
          type="file"
          accept="video/mp4,video/webm,.mp4,.webm"
          required
          {...described("video")}
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
