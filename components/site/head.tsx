import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "#lib/consultation/document-address.ts";
import { mainDocument } from "#lib/consultation/documents.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { LanguageMenu } from "./language-menu.tsx";
import { Mark } from "./mark.tsx";
import { Tools } from "./tools.tsx";

/** The head of every public page: where one is, and the four places to go. */
export function Head() {
  const locale = useLocale();
  const t = useTranslations("site");
  return (
    <div className="head">
      <a className="head-name" href={addressIn(locale, "/")}>
        <Mark />
        <span>{t("name")}</span>
      </a>
      <Tools />
      <LanguageMenu />
      <nav aria-label={t("head.label")}>
        <ul>
          <li>
            <a href={addressIn(locale, addressOf(mainDocument))}>
              {t("head.strategy")}
            </a>
          </li>
          <li>
            <a href={addressIn(locale, "/documents")}>{t("head.documents")}</a>
          </li>
          <li>
            <a href={addressIn(locale, "/questionnaire")}>
              {t("head.questionnaire")}
            </a>
          </li>
          <li>
            <a href={addressIn(locale, "/share")}>{t("head.share")}</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
