import { useLocale, useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { addressIn } from "#lib/i18n/routing.ts";

const ways = {
  paper: "/documents#questionnaire",
  easyRead: "/documents#easy-read",
  language: "/formats#language",
  formats: "/documents",
  help: "/formats#help",
} as const;

/** Every other way in, in plain sight: nobody has to look through a menu for theirs. */
export function OtherWays() {
  const locale = useLocale();
  const t = useTranslations("home.ways");
  const names = ["paper", "easyRead", "language", "formats", "help"] as const;
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul className="ways">
        {names.map((name) => (
          <li key={name}>
            <a href={addressIn(locale, ways[name])}>{t(name)}</a>
            <span>{t(`${name}Text`)}</span>
          </li>
        ))}
        <li>
          <a href={`mailto:${consultation.contacts.questions}`}>
            {t("questions")}
          </a>
          <span>{t("questionsText")}</span>
        </li>
      </ul>
    </section>
  );
}
