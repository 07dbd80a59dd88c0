import { useLocale, useTranslations } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";
import { leaveLink, LeaveTool } from "./leave-tool.tsx";
import "./leave-quickly.css";

/**
 * A way out for whoever must not be seen here: after GOV.UK's "Exit this page",
 * as a plain link, which the Escape key pressed three times follows too.
 */
export function LeaveQuickly() {
  const t = useTranslations("resume.quick");
  const address = addressIn(useLocale(), "/leave");
  return (
    <div className="leave-quickly">
      <a href={address} id={leaveLink} rel="noreferrer nofollow">
        {t("link")}
      </a>
      <details>
        <summary>{t("what")}</summary>
        <p>{t("text")}</p>
        <LeaveTool />
      </details>
    </div>
  );
}
