import { useTranslations } from "next-intl";
import type { Part } from "#lib/documents/document.ts";

/** Where "back to the list" leads. */
export const contentsId = "contents";

/** The parts of a document, each a link to its place on the page. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const t = useTranslations("documents");
  return (
    <nav className="contents" aria-labelledby={contentsId}>
      <h2 id={contentsId}>{t("contents")}</h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
