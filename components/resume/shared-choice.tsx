import { useTranslations } from "next-intl";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

interface Props {
  readonly locale: Locale;
  /** Where the answer leads: into the questionnaire, or back to the page about coming back. */
  readonly next: "start" | "later";
}

/** Lets somebody say that others use this device. */
export function SharedChoice({ locale, next }: Props) {
  const t = useTranslations("resume.shared");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <form action={addressIn(locale, "/questionnaire/shared")} method="post">
        <input name="next" type="hidden" value={next} />
        <button className="button secondary" type="submit">
          {t("button")}
        </button>
      </form>
    </section>
  );
}
