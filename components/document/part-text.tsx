import type { DocumentId, PartId } from "#lib/consultation/documents.ts";
import { readPart } from "#lib/formats/document.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { Blocks, type Level } from "./blocks.tsx";

/** One part of a document in place, without its title, its headings at `level`. */
export async function PartText<Id extends DocumentId>({
  locale,
  document,
  part,
  level,
}: {
  readonly locale: Locale;
  readonly document: Id;
  readonly part: PartId<Id>;
  readonly level: Level;
}) {
  const { blocks } = await readPart(locale, document, part);
  return <Blocks blocks={blocks} level={level} />;
}
