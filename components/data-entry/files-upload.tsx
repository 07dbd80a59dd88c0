import { useTranslations } from "next-intl";
import type { Language } from "#lib/i18n/routing.ts";
import { languageName } from "../staff/dates.ts";

interface Props {
  readonly languages: readonly Language[];
  readonly received: string;
  readonly language: string;
  /** The id of the field that has something wrong. */
  readonly problemAt: string | undefined;
}

/** The form that has filled-in files read. Nothing is chosen beforehand. */
export function FilesUpload(props: Props) {
  const t = useTranslations("data-entry");
  const { languages, received, language, problemAt } = props;
  const about = (field: string, hint?: string) => ({
    "aria-describedby":
      [hint, problemAt === field && "problem"].filter(Boolean).join(" ") ||
      undefined,
    "aria-invalid": problemAt === field ? true : undefined,
    id: field,
    name: field,
  });
  return (
    <form
      action="/staff/data-entry/files/upload"
      className="fields"
      encType="multipart/form-data"
      method="post"
    >
      <label htmlFor="received">{t("files.received")}</label>
      <span className="hint" id="received-hint">
        {t("key.receivedHint")}
      </span>
      <input
        {...about("received", "received-hint")}
        autoComplete="off"
        defaultValue={received}
        type="text"
      />
      <label htmlFor="language">{t("files.language")}</label>
      <select {...about("language")} defaultValue={language}>
        <option value="">{t("files.chooseLanguage")}</option>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
      <label className="below" htmlFor="files">
        {t("files.files")}
      </label>
      <span className="hint" id="files-hint">
        {t("files.filesHint")}
      </span>
      <input
        {...about("files", "files-hint")}
        accept=".docx,.pdf"
        multiple
        type="file"
      />
      <p>
        <button className="button" type="submit">
          {t("files.read")}
        </button>
      </p>
    </form>
  );
}
