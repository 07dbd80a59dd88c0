import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";

/** What somebody who passes the consultation on may be asked about it. */
export function WhatFamiliesFind({ closes }: { readonly closes: string }) {
  const t = useTranslations("share.find");
  const locale = useLocale();
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul>
        <li>{t("topics")}</li>
        <li>{t("skip")}</li>
        <li>{t("time")}</li>
        <li>{t("private")}</li>
        <li>{t("help")}</li>
        <li>
          {t.rich("formats", {
            link: (label) => (
              <a href={addressIn(locale, "/documents")}>{label}</a>
            ),
          })}
        </li>
        <li>{t("closes", { closes })}</li>
      </ul>
    </section>
  );
}
