import { useTranslations } from "next-intl";
import type { RecordedWords } from "#lib/media/recorded-words.ts";
import { describedBy, FileField, WordsField } from "./media-fields.tsx";
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
  const wrong = problem && fieldOf[problem];
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
        <WordsField
          id="signed"
          label={t("document")}
          publications={publications}
          chosen={chosen}
          nameOf={({ version }, title) => t("option", { title, version })}
        />
        <label htmlFor="transcript">{t("transcript")}</label>
        <span className="hint" id="transcript-hint">
          {t("transcriptHint")}
        </span>
        <textarea
          id="transcript"
          name="transcript"
          rows={6}
          required
          {...describedBy("transcript", wrong === "transcript")}
        />
        <FileField
          id="captions"
          label={t("captions")}
          hint={t("captionsHint")}
          accept="text/vtt,.vtt"
          isWrong={wrong === "captions"}
        />
        <FileField
          id="video"
          label={t("video")}
          hint={t("videoHint")}
          accept="video/mp4,video/webm,.mp4,.webm"
          isWrong={wrong === "video"}
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
