import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";
import { ContactList } from "./contact-list.tsx";

/** The foot of every public page: how to reach people, what else there is, who runs it. */
export function Foot() {
  const locale = useLocale();
  const t = useTranslations("site.foot");
  return (
    <footer className="foot">
      <div className="column foot-parts">
        <section aria-labelledby="foot-contact">
          <h2 id="foot-contact">{t("contact")}</h2>
          <ContactList
            names={[
              ["questions", t("questions")],
              ["alternativeFormats", t("otherFormats")],
              ["phone", t("phone")],
              ["textRelay", t("textRelay")],
            ]}
          />
          <p>{t("answeringMachine")}</p>
        </section>
        <section aria-labelledby="foot-about">
          <h2 id="foot-about">{t("about")}</h2>
          <ul>
            <li>
              <a href={addressIn(locale, "/help")}>{t("help")}</a>
            </li>
            <li>
              <a href={addressIn(locale, "/formats")}>{t("formats")}</a>
            </li>
            <li>
              <a href={addressIn(locale, "/privacy")}>{t("privacy")}</a>
            </li>
            <li>
              <a href={addressIn(locale, "/accessibility")}>
                {t("accessibility")}
              </a>
            </li>
          </ul>
          <p>{t("whoRunsIt")}</p>
        </section>
      </div>
    </footer>
  );
}
