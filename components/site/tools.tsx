import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";
import { ListenTool } from "./listen-tool.tsx";
import "./tools.css";

/** What a reader can do with any page: set how it looks, and have it read aloud. */
export function Tools() {
  const locale = useLocale();
  const t = useTranslations("display");
  return (
    <div className="tools not-printed">
      <a href={addressIn(locale, "/display")}>{t("link")}</a>
      <ListenTool />
    </div>
  );
}
