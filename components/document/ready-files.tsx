import { useTranslations } from "next-intl";
import type { Format } from "#lib/consultation/formats.ts";
import type { OfferedPublication } from "#lib/media/offered-files.ts";
import { FileList } from "./file-list.tsx";
import "./publications.css";

/** Files of a publication that need not be asked for; nothing where it is not in the reader's language. */
export function ReadyFiles({
  publication,
  formats,
}: {
  readonly publication: OfferedPublication | undefined;
  readonly formats: readonly Format[];
}) {
  const t = useTranslations("documents");
  if (!publication) return null;
  return (
    <>
      <h3>{t(`titles.${publication.document}`)}</h3>
      <FileList publication={publication} formats={formats} />
    </>
  );
}
