import { useTranslations } from "next-intl";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

interface Props {
  readonly locale: Locale;
  /** What this device holds: words that a code opens, words that only this device opens, or nothing to lose. */
  readonly keeps: "code" | "words" | "nothing";
}

/** Makes a shared device forget whose answers it opened; says first what becomes of them. */
export function ClearDevice({ locale, keeps }: Props) {
  const t = useTranslations("resume.shared");
  return (
    <section id="clear" tabIndex={-1}>
      <h2>{t("clearTitle")}</h2>
      {keeps === "code" && <p>{t("clearCode")}</p>}
      {keeps === "words" && <p>{t("clearNoCode")}</p>}
      <form action={addressIn(locale, "/questionnaire/finish")} method="post">
        {keeps === "words" && <input name="delete" type="hidden" value="yes" />}
        <button
          className={keeps === "words" ? "button secondary" : "button"}
          type="submit"
        >
          {keeps === "words" ? t("clearDelete") : t("finish")}
        </button>
      </form>
    </section>
  );
}
