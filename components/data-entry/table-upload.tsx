import { useTranslations } from "next-intl";
import { encodings } from "#lib/arrival/csv/encoding.ts";
import { SizeGuard } from "./size-guard.tsx";

/** The form that has a table checked. */
export function TableUpload({
  largest,
  hasProblem,
}: {
  readonly largest: number;
  readonly hasProblem: boolean;
}) {
  const t = useTranslations("data-entry.csv");
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">{t("upload")}</h2>
      <form
        action="/staff/data-entry/csv/upload"
        className="fields"
        encType="multipart/form-data"
        method="post"
      >
        <label htmlFor="table">{t("file")}</label>
        <span className="hint" id="table-hint">
          {t("fileHint")}
        </span>
        <SizeGuard
          accept=".csv,.txt,.tsv,text/csv"
          describedBy={`table-hint${hasProblem ? " problem" : ""}`}
          id="table"
          isInvalid={hasProblem}
          largest={largest}
          tooLarge={t("tooLargeHere")}
        />
        <label htmlFor="encoding">{t("encoding")}</label>
        <span className="hint" id="encoding-hint">
          {t("encodingHint")}
        </span>
        <select
          aria-describedby="encoding-hint"
          defaultValue="auto"
          id="encoding"
          name="encoding"
        >
          {(["auto", ...encodings] as const).map((encoding) => (
            <option key={encoding} value={encoding}>
              {t(`encodings.${encoding}`)}
            </option>
          ))}
        </select>
        <p>
          <button className="button" type="submit">
            {t("check")}
          </button>
        </p>
      </form>
    </section>
  );
}
