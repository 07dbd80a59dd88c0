import { useTranslations } from "next-intl";

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** The way to newer and older comments, where there are more than fit on a page. */
export function Pagination({ page, pages, addressOf }: Props) {
  const t = useTranslations("staff.verbatims");
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={t("pages")}>
      {page > 1 && (
        <a rel="prev" href={addressOf(Math.min(page - 1, pages))}>
          {t("previous")}
        </a>
      )}
      <span>{t("range", { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={addressOf(page + 1)}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
