import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/routing.ts";
import { firstField } from "./first-field.ts";
import { formName } from "./names.ts";

interface Props {
  readonly forms: readonly Locale[];
  /** What was typed as a code and is none, with the field that the problem is about. */
  readonly code: string;
  readonly problemAt: "code" | "locale" | undefined;
  /** Whether the page begins here, and not with what came of something. */
  readonly begins: boolean;
}

/** Which paper is in hand: by the code on one of its pages, or else chosen. Both are plain links with a field. */
export function StartForms({ forms, code, problemAt, begins }: Props) {
  const t = useTranslations("data-entry");
  const described = (field: typeof problemAt, hint?: string) =>
    [hint, problemAt === field && "problem"].filter(Boolean).join(" ") ||
    undefined;
  return (
    <section aria-labelledby="start">
      <h2 id="start">{t("start.title")}</h2>
      <form action="/staff/data-entry/key" className="fields">
        <label htmlFor="code">{t("start.code")}</label>
        <span className="hint" id="code-hint">
          {t("start.codeHint")}
        </span>
        <input
          {...(begins && firstField)}
          aria-describedby={described("code", "code-hint")}
          aria-invalid={problemAt === "code" ? true : undefined}
          autoComplete="off"
          defaultValue={code}
          id="code"
          maxLength={100}
          name="code"
          required
          spellCheck={false}
          type="text"
        />
        <button className="button" type="submit">
          {t("start.open")}
        </button>
      </form>
      <h3 className="or">{t("start.choose")}</h3>
      <form action="/staff/data-entry/key" className="fields">
        <label htmlFor="locale">{t("start.form")}</label>
        <select
          aria-describedby={described("locale")}
          aria-invalid={problemAt === "locale" ? true : undefined}
          id="locale"
          name="locale"
        >
          {forms.map((locale) => (
            <option key={locale} value={locale}>
              {formName(t, locale)}
            </option>
          ))}
        </select>
        <p>
          <button className="button secondary" type="submit">
            {t("start.open")}
          </button>
        </p>
      </form>
    </section>
  );
}
