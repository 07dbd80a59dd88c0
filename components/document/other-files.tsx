import { useLocale, useTranslations } from "next-intl";
import type { DocumentId } from "#lib/consultation/documents.ts";
import { isEasyRead, isPublication } from "#lib/consultation/publications.ts";
import { addressIn } from "#lib/i18n/routing.ts";

/** Leads from a document's page to its files in other formats, where it has any. */
export function OtherFiles({ document }: { readonly document: DocumentId }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  if (!isPublication(document)) return null;
  return (
    <p className="not-printed">
      {t.rich(isEasyRead(document) ? "otherEasyReadFiles" : "otherFiles", {
        link: (words) => (
          <a href={addressIn(locale, `/documents#${document}`)}>{words}</a>
        ),
      })}
    </p>
  );
}
