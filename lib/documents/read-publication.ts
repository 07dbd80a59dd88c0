import { createHash } from "node:crypto";
import {
  documentOf,
  isEasyRead,
  isInForce,
  paperRenditionOf,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { Language } from "#lib/i18n/routing.ts";
import {
  type Block,
  type DocumentTree,
  paragraph,
  type Part,
  picturesOf,
} from "./document.ts";
import { type Labels, labelsOf, titleOf } from "./labels.ts";
import { linkedTo } from "./links.ts";
import { readCover, readDocument } from "./read-document.ts";
import { readPaperQuestionnaire } from "./read-questionnaire.ts";

/**
 * Reads a publication in a language as every format renders it.
 *
 * @param site the address of this site, to which links lead from a file; where it
 *   is not known they lead to the consultation's public address
 * @throws Error with file and line where a part is not written as documents are
 */
export async function readPublication(
  locale: Language,
  id: PublicationId,
  site: string | undefined,
): Promise<DocumentTree> {
  const labels = await labelsOf(locale);
  const own = await readOwnParts(locale, id);
  const words = {
    title: await titleOf(locale, id),
    lead: leadOf(id, labels),
    parts: [...own, ...(await endOf(locale, id, own))],
  };
  // Before links are given the site's address: words that were signed as read stay so where the site moves.
  const version = versionOf(words);
  return {
    id,
    locale,
    language: locale,
    isEasyRead: isEasyRead(id),
    ...words,
    parts: linkedTo(
      site,
      locale,
      signed(words.parts, labels("version", { version })),
    ),
    version,
    ...formOf(id),
    labels,
  };
}

async function readOwnParts(
  locale: Language,
  id: PublicationId,
): Promise<readonly Part[]> {
  const rendition = paperRenditionOf(id);
  if (rendition) return readPaperQuestionnaire(locale, rendition);
  const document = documentOf(id);
  if (!document) throw new Error(`${id} is neither a form nor a document`);
  return readDocument(locale, document);
}

function leadOf(id: PublicationId, labels: Labels): readonly Block[] {
  const sentences = isInForce(id)
    ? [labels("lead.whose")]
    : [labels("lead.whose"), labels("lead.draft")];
  return [paragraph(sentences.join(" "))];
}

/** What a file says of itself, after its own parts. */
async function endOf(
  locale: Language,
  id: PublicationId,
  own: readonly Part[],
): Promise<readonly Part[]> {
  const cover = isEasyRead(id) ? "easy-read-file" : "any-file";
  const formats = await readCover(locale, cover, "other-formats");
  const hasPictures = [...own, formats].some(
    ({ blocks }) => picturesOf(blocks).length > 0,
  );
  if (!hasPictures) return [formats];
  return [formats, await readCover(locale, cover, "pictures")];
}

/** The first 12 digits: enough to tell versions apart, short enough to be read out. */
function versionOf(words: Pick<DocumentTree, "title" | "lead" | "parts">) {
  return createHash("sha256")
    .update(JSON.stringify(words))
    .digest("hex")
    .slice(0, 12);
}

/** With the version as the last thing that is said. */
function signed(parts: readonly Part[], version: string): readonly Part[] {
  return parts.map((part, index) =>
    index === parts.length - 1
      ? { ...part, blocks: [...part.blocks, paragraph(version)] }
      : part,
  );
}

function formOf(id: PublicationId): Pick<DocumentTree, "form"> {
  const rendition = paperRenditionOf(id);
  return rendition
    ? { form: { version: questionnaire.version, rendition } }
    : {};
}
