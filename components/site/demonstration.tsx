import { useLocale, useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { writtenClosing } from "#lib/i18n/dates.ts";

/** Says that this installation is for trying out, and that the real consultation is over. */
export function Demonstration() {
  const locale = useLocale();
  const t = useTranslations("site.demonstration");
  const closes = writtenClosing(locale, new Date(consultation.closesAt)).day;
  return (
    <p className="demonstration">
      <strong>{t("mark")}</strong> {t("meaning", { closes })}
    </p>
  );
}
