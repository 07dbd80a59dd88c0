import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";
import { Listen } from "./listen.tsx";
import "./tools.css";

/** What a reader can do with any page: set how it looks, and have it read aloud. */
export function Tools() {
  const locale = useLocale();
  const t = useTranslations("display");
  return (
    <div className="tools not-printed">
      <a href={addressIn(locale, "/display")}>{t("link")}</a>
      <Listen
        words={{
          start: t("listen.start"),
          label: t("listen.label"),
          pause: t("listen.pause"),
          goOn: t("listen.goOn"),
          stop: t("listen.stop"),
          speed: t("listen.speed"),
          slow: t("listen.speeds.slow"),
          usual: t("listen.speeds.usual"),
          fast: t("listen.speeds.fast"),
        }}
      />
    </div>
  );
}
