import { useTranslations } from "next-intl";

/** On every page, as on paper: what is consulted on is not decided (Gunning's first principle). */
export function DraftMark() {
  const t = useTranslations("site.draft");
  return (
    <p className="draft-mark">
      <strong>{t("mark")}</strong> {t("meaning")}
    </p>
  );
}
