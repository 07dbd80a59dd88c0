import { useLocale, useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { renditionsIn } from "#lib/i18n/languages.ts";
import { addressIn, localeFor } from "#lib/i18n/routing.ts";
import "./home.css";

/** The questionnaire's renditions, by the name of their words. */
const renditions = {
  easyRead: "easy-read",
  young: "young-people",
  children: "children",
} as const;

const others = {
  paper: "/documents#questionnaire",
  language: "/formats#language",
  formats: "/documents",
  help: "/help",
} as const;

/** Every other way in, in plain sight: nobody has to look through a menu for theirs. */
export function OtherWays() {
  const locale = useLocale();
  const t = useTranslations("home.ways");
  const asked = (["easyRead", "young", "children"] as const)
    .filter((name) => renditionsIn(locale).includes(renditions[name]))
    .map((name) => ({
      name,
      address: addressIn(localeFor(locale, renditions[name]), "/questionnaire"),
    }));
  const ways = (["paper", "language", "formats", "help"] as const).map(
    (name) => ({ name, address: addressIn(locale, others[name]) }),
  );
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul className="ways">
        {[...asked, ...ways].map(({ name, address }) => (
          <li key={name}>
            <a href={address}>{t(name)}</a>
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
