import type { Content, Element, ReadPage, ReadPdf } from "./read.ts";

/** Roles within a line; all others end one. */
const inline = new Set(["Span", "Em", "Strong", "Link", "Reference"]);
/** What the format adds: the picture's words, the mark of a list's item. */
const added = new Set(["Figure", "Lbl", "TOC"]);

/** The words of a PDF in the order of its structure, without what the format adds. */
export function wordsOf({ pages }: ReadPdf): string {
  let spokenLast: string | undefined;
  return pages
    .map((page) => {
      const spoken = altsOf(page.structure);
      // A run that goes on over the page's foot is in the structure of both pages, and said once.
      const isContinued = spokenLast !== undefined && spoken[0] === spokenLast;
      spokenLast = spoken.at(-1);
      return wordsIn(page.structure, page, isContinued ? spoken[0] : undefined);
    })
    .join("\n");
}

function wordsIn(
  node: Element | Content,
  page: ReadPage,
  said: string | undefined,
): string {
  if (!("role" in node)) return page.texts.get(node.id) ?? "";
  if (added.has(node.role)) return "";
  if (node.alt !== undefined) return node.alt === said ? "" : node.alt;
  const words = node.children
    .filter((_, index) => !isTitleOfContents(node.children, index))
    .map((child) => wordsIn(child, page, said))
    .join("");
  return inline.has(node.role) ? words : `${words}\n`;
}

function isTitleOfContents(
  siblings: Element["children"],
  index: number,
): boolean {
  const next = siblings[index + 1];
  return next !== undefined && "role" in next && next.role === "TOC";
}

function altsOf(node: Element | Content): readonly string[] {
  if (!("role" in node) || added.has(node.role)) return [];
  return node.alt === undefined ? node.children.flatMap(altsOf) : [node.alt];
}
