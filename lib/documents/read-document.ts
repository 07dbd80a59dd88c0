import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import {
  type DocumentId,
  documents,
  type PartId,
} from "#lib/consultation/documents.ts";
import { covers, type CoverId } from "#lib/consultation/covers.ts";
import { defaultLocale, type Locale } from "#lib/i18n/routing.ts";
import { isPseudo, originalOf } from "#lib/i18n/pseudo.ts";
import { type Block, type Part, plainText } from "./document.ts";
import { fillLimits } from "./fill-limits.ts";
import { inProject } from "#lib/i18n/in-project.ts";
import { parseMarkdown, type Source } from "./markdown.ts";
import { pseudoPart } from "./pseudo-part.ts";
import { checkTranslation } from "./translation.ts";

/**
 * Reads a document's parts in a language, in reading order.
 *
 * @throws Error with file and line where a part is not written as documents are
 */
export function readDocument(
  locale: Locale,
  id: DocumentId,
): Promise<readonly Part[]> {
  return Promise.all(documents[id].map((part) => readPartOf(locale, id, part)));
}

/**
 * Reads one part of a document.
 *
 * @throws Error with file and line where the part is not written as documents are
 */
export function readPart<Id extends DocumentId>(
  locale: Locale,
  document: Id,
  part: PartId<Id>,
): Promise<Part> {
  return readPartOf(locale, document, part);
}

/**
 * Reads one of the parts that stand around a publication's own.
 *
 * @throws Error with file and line where the part is not written as documents are
 */
export function readCover<Id extends CoverId>(
  locale: Locale,
  cover: Id,
  part: (typeof covers)[Id][number],
): Promise<Part> {
  return readPartOf(locale, cover, part);
}

/** Parts as they were read, by file: parsing one costs a hundred times a look at when it was written. */
const known = new Map<string, { written: number; part: Promise<Part> }>();

async function readPartOf(
  locale: Locale,
  folder: string,
  id: string,
): Promise<Part> {
  if (isPseudo(locale))
    return pseudoPart(await readPartOf(originalOf(locale), folder, id));
  const file = `messages/${locale}/documents/${folder}/${id}.md`;
  const { mtimeMs: written } = await stat(inProject(file));
  const before = known.get(file);
  if (before?.written === written) return before.part;
  const part = parseFile(locale, folder, id, file);
  known.set(file, { written, part });
  return part;
}

async function parseFile(
  locale: Locale,
  folder: string,
  id: string,
  file: string,
): Promise<Part> {
  const written = await readFile(inProject(file), "utf8");
  const markdown = fillLimits(written, file);
  const part = { id, ...parsePart(markdown, { file, hasPicture }) };
  if (!isOriginal(locale))
    checkTranslation(
      await readPartOf(defaultLocale, folder, id),
      part,
      markdown,
      file,
    );
  return part;
}

/** English is what the others are translations of. */
function isOriginal(locale: string): boolean {
  return locale === defaultLocale;
}

function hasPicture(name: string): boolean {
  return existsSync(inProject(`public/pictures/${name}.svg`));
}

/**
 * Reads Markdown as a part: one heading of level 2, then what it is about.
 *
 * @throws Error with file and line where it is not so
 */
export function parsePart(markdown: string, source: Source): Omit<Part, "id"> {
  const [title, ...blocks] = parseMarkdown(markdown, source);
  const isTitle = (block: Block | undefined) =>
    block?.type === "heading" && block.level === 2;
  if (title?.type !== "heading" || !isTitle(title))
    throw new Error(
      `${source.file}:1: a part begins with its title, as "## Title"`,
    );
  if (blocks.some(isTitle))
    throw new Error(
      `${source.file}:1: a part has one title only, as "## Title"`,
    );
  return { title: plainText(title.children), blocks };
}

/** The words of a part's first paragraph: what it is about, in two sentences. */
export function firstParagraph({ blocks }: Pick<Part, "blocks">): string {
  const first = blocks.find((block) => block.type === "paragraph");
  return first ? plainText(first.children) : "";
}
