import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";

/** What becomes of an answer, in order. */
export function WhatHappensNext() {
  const locale = useLocale();
  const t = useTranslations("home.next");
  return (
    <section>
      <h2>{t("title")}</h2>
      <ol>
        <li>{t("study")}</li>
        <li>{t("report")}</li>
        <li>{t("decide")}</li>
        <li>{t("after")}</li>
      </ol>
      <p>
        {t.rich("privacy", {
          link: (words) => <a href={addressIn(locale, "/privacy")}>{words}</a>,
        })}
      </p>
    </section>
  );
}
