import { useLocale, useTranslations } from "next-intl";
import { addressIn, defaultLocale } from "#lib/i18n/routing.ts";
import { PageIn } from "./page-in.tsx";
import { pageLanguage } from "./page-language.ts";
import { TranslationMark, type UncheckedPages } from "./translation-mark.tsx";

/** Tells readers of a translation whether a person has checked it, and what they can do. */
export function MachineTranslation({
  unchecked,
}: {
  readonly unchecked: UncheckedPages;
}) {
  const locale = useLocale();
  const t = useTranslations("site.translation");
  return (
    <TranslationMark unchecked={unchecked}>
      <strong>{t("mark")}</strong>{" "}
      {t.rich("meaning", {
        english: (words) => (
          <PageIn to={pageLanguage(defaultLocale)}>{words}</PageIn>
        ),
        formats: (words) => <a href={addressIn(locale, "/formats")}>{words}</a>,
      })}
    </TranslationMark>
  );
}
