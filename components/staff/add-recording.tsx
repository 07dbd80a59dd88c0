import { useTranslations } from "next-intl";
import type { RecordedWords } from "#lib/media/recorded-words.ts";
import { languageName } from "./dates.ts";
import { FileField, WordsField } from "./media-fields.tsx";
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
        <WordsField
          id="words"
          label={t("document")}
          publications={publications}
          chosen={chosen}
          nameOf={({ locale, version }, title) =>
            t("option", { title, language: languageName(locale), version })
          }
        />
        <FileField
          id="file"
          label={t("file")}
          hint={t("hint")}
          accept="audio/mpeg,.mp3"
          isWrong={problem !== undefined && problem !== "words"}
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
