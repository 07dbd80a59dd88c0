import { useLocale, useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { writtenClosing, writtenDay } from "#lib/i18n/dates.ts";

/** Says that this installation is for trying out, and when the real consultation was. */
export function Demonstration() {
  const locale = useLocale();
  const t = useTranslations("site.demonstration");
  const opens = writtenDay(locale, new Date(consultation.opensAt));
  const closes = writtenClosing(locale, new Date(consultation.closesAt)).day;
  return (
    <p className="demonstration">
      <strong>{t("mark")}</strong> {t("meaning", { opens, closes })}
    </p>
  );
}
