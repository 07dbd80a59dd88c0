import type { DocumentTree } from "#lib/documents/document.ts";
import { blocksIn, picturesIn } from "#lib/documents/blocks-in.ts";
import type { Content, Element, ReadPdf } from "./read.ts";

/** What is wrong with a PDF's structure, a sentence each. */
export function structureProblems(
  pdf: ReadPdf,
  tree: DocumentTree,
): readonly string[] {
  const elements = pdf.pages.flatMap(({ structure }) => elementsOf(structure));
  return [
    ...headingProblems(elements),
    ...pictureProblems(elements, tree),
    ...tableProblems(elements, tree),
    ...linkProblems(pdf),
    ...bookmarkProblems(pdf, tree),
  ];
}

export function elementsOf(node: Element | Content): readonly Element[] {
  return "role" in node ? [node, ...node.children.flatMap(elementsOf)] : [];
}

function headingProblems(elements: readonly Element[]): readonly string[] {
  const [first] = elements.filter(
    ({ role }) => role !== "Root" && role !== "Document",
  );
  const levels = elements
    .map(({ role }) => Number(/^H([1-6])$/.exec(role)?.[1]))
    .filter((level) => level > 0);
  const skips = levels.some(
    (level, index) => level > (levels[index - 1] ?? 0) + 1,
  );
  return [
    ...(first?.role === "H1" ? [] : ["it does not begin with its title"]),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : ["it has not one title"]),
    ...(skips ? ["its headings skip a level"] : []),
  ];
}

function pictureProblems(
  elements: readonly Element[],
  tree: DocumentTree,
): readonly string[] {
  const should = picturesIn(tree).map(({ alternative }) => alternative);
  const are = elements
    .filter(({ role }) => role === "Figure")
    .map(({ alt }) => alt ?? "");
  return should.join("\n") === are.join("\n")
    ? []
    : ["its pictures do not say what they show"];
}

function tableProblems(
  elements: readonly Element[],
  tree: DocumentTree,
): readonly string[] {
  const headers = elements.filter(({ role }) => role === "TH");
  const scoped = (scope: string) =>
    headers.filter((header) => header.scope === scope).length;
  const tables = blocksIn(tree).filter((block) => block.type === "table");
  const columns = tables.reduce((sum, { header }) => sum + header.length, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  // A header is in the structure of each page on which its table stands.
  return scoped("Column") >= columns &&
    scoped("Row") >= rows &&
    headers.length === scoped("Column") + scoped("Row")
    ? []
    : ["a table's headers do not say what they are of"];
}

function linkProblems({ pages }: ReadPdf): readonly string[] {
  return pages.flatMap(({ structure, links }, index) => {
    const inTree = elementsOf(structure)
      .filter(({ role }) => role === "Link")
      .flatMap(({ children }) => children)
      .filter((child) => "type" in child && child.type === "annotation");
    return inTree.length === links
      ? []
      : [
          `page ${String(index + 1)} has ${String(links)} links, ${String(inTree.length)} of them in the structure`,
        ];
  });
}

function bookmarkProblems(
  { bookmarks }: ReadPdf,
  { parts }: DocumentTree,
): readonly string[] {
  const titles = parts.map(({ title }) => title);
  // A space at which no line ends is a space.
  const marked = bookmarks.map((words) => words.replaceAll("\u{a0}", " "));
  return marked.join("\n") === titles.join("\n")
    ? []
    : ["its bookmarks are not its parts"];
}
