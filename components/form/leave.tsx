import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

interface Props {
  readonly locale: Locale;
  /** A link to come back later. */
  readonly children: ReactNode;
}

/** Last on every page with answers, always in this order: help, coming back later, deleting what was written. */
export function Leave({ locale, children }: Props) {
  const t = useTranslations("form");
  return (
    <ul className="leave">
      <li>
        {/* A new tab: without JavaScript, words typed on this page are not saved yet. */}
        <a href={addressIn(locale, "/help")} rel="noopener" target="_blank">
          {t("help")}
        </a>
      </li>
      <li>{children}</li>
      <li>
        <a href={addressIn(locale, "/questionnaire/delete")}>{t("remove")}</a>
      </li>
    </ul>
  );
}
