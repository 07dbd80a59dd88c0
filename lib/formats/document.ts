import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DocumentId,
  documents,
  type PartId,
} from "#lib/consultation/documents.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type Block, parseMarkdown, plainText } from "./markdown.ts";

/**
 * A document as every format renders it: parts in reading order, each a title
 * and blocks. Nothing here knows how a heading or a table looks.
 */
export interface DocumentTree {
  readonly locale: Locale;
  readonly id: DocumentId;
  readonly parts: readonly Part[];
}

export interface Part {
  /** Also its address within the document, such as `#priority-1`. */
  readonly id: PartId;
  readonly title: string;
  /** What stands below the title: headings here are of level 3 or 4. */
  readonly blocks: readonly Block[];
}

/**
 * Reads a document's words in a language.
 *
 * @throws Error with file and line where a part is not written as documents are
 */
export async function readDocument(
  locale: Locale,
  id: DocumentId,
): Promise<DocumentTree> {
  const parts = await Promise.all(
    documents[id].map((part) => readPartOf(locale, id, part)),
  );
  return { locale, id, parts };
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

async function readPartOf(
  locale: Locale,
  document: DocumentId,
  id: PartId,
): Promise<Part> {
  const file = `messages/${locale}/documents/${document}/${id}.md`;
  const markdown = await readFile(
    join(/* turbopackIgnore: true */ process.cwd(), file),
    "utf8",
  );
  return { id, ...parsePart(markdown, file) };
}

/**
 * Reads Markdown as a part: one heading of level 2, then what it is about.
 *
 * @param file named in errors
 * @throws Error with file and line where it is not so
 */
export function parsePart(markdown: string, file: string): Omit<Part, "id"> {
  const [title, ...blocks] = parseMarkdown(markdown, file);
  const isTitle = (block: Block | undefined) =>
    block?.type === "heading" && block.level === 2;
  if (title?.type !== "heading" || !isTitle(title))
    throw new Error(`${file}:1: a part begins with its title, as "## Title"`);
  if (blocks.some(isTitle))
    throw new Error(`${file}:1: a part has one title only, as "## Title"`);
  return { title: plainText(title.children), blocks };
}

/** The words of a part's first paragraph: what it is about, in two sentences. */
export function firstParagraph({ blocks }: Pick<Part, "blocks">): string {
  const first = blocks.find((block) => block.type === "paragraph");
  return first ? plainText(first.children) : "";
}

/*
 * An adult reads 238 words a minute in silence (Brysbaert 2019,
 * doi.org/10.1016/j.jml.2019.104047); many readers here read more slowly.
 */
const wordsAMinute = 180;

/** How long a document takes to read, in whole minutes, at least 1. */
export function minutesToRead({ parts }: Pick<DocumentTree, "parts">): number {
  const words = parts
    .flatMap(({ title, blocks }) => [title, ...blocks.map(wordsOf)])
    .join(" ")
    .split(/\s+/)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsAMinute));
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return plainText(block.children);
    case "list":
      return block.items.map(plainText).join(" ");
    case "table":
      return [block.header, ...block.rows].flat().map(plainText).join(" ");
  }
}
