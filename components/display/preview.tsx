import { useTranslations } from "next-intl";
import { previewCss } from "#lib/display/css.ts";
import "./display.css";

/** Shows what is chosen in the form around it, before it is kept and without a script. */
export function Preview({ form }: { readonly form: string }) {
  const t = useTranslations("display.preview");
  return (
    <section className="preview" aria-labelledby="preview">
      {/* Named, so that React puts it into the head. */}
      <style href="display-preview" precedence="next">
        {previewCss(`#${form}`, ".preview-page")}
      </style>
      <h2 id="preview">{t("title")}</h2>
      <div className="preview-frame">
        <div className="preview-page">
          <p>
            {t("text")} <span className="preview-link">{t("link")}</span>
          </p>
        </div>
      </div>
    </section>
  );
}
