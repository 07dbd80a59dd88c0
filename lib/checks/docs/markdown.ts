import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** What of a Markdown file can be held against the project. */
export interface Page {
  readonly path: string;
  /** Addresses that its links and pictures lead to, as they are written. */
  readonly links: readonly string[];
  /** The addresses of its headings, as forges make them. */
  readonly anchors: ReadonlySet<string>;
  /** What stands in it as code, within a line or as a block. */
  readonly code: readonly string[];
  /** Its tables: rows of cells, each as the pieces of code in it and its text. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly code: readonly string[];
  readonly text: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every page of the documentation: those at the root and all below `docs`. */
export function readPages(): readonly Page[] {
  const below = readdirSync("docs", { recursive: true, encoding: "utf8" });
  return [...readdirSync("."), ...below.map((file) => join("docs", file))]
    .filter((file) => file.endsWith(".md"))
    .map((path) => readPage(path, readFileSync(path, "utf8")));
}

export function readPage(path: string, text: string): Page {
  const nodes = [...walk(parser.parse(text))];
  const anchors = new Set<string>();
  for (const node of nodes)
    if (node.type === "heading") anchors.add(anchorOf(node, anchors));
  return {
    path,
    anchors,
    links: nodes.flatMap((node) =>
      node.type === "link" || node.type === "image" ? [node.url] : [],
    ),
    code: nodes.flatMap(codeOf),
    rows: nodes.flatMap((node) => (node.type === "table" ? rowsOf(node) : [])),
  };
}

/** The file that a relative link leads to, from the project's folder, and the heading in it. */
export function targetOf(page: Page, link: string) {
  const [file = "", anchor] = link.split("#");
  return { file: file ? join(dirname(page.path), file) : page.path, anchor };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* walk(child);
}

function codeOf(node: Nodes): readonly string[] {
  return node.type === "inlineCode" || node.type === "code" ? [node.value] : [];
}

function textOf(node: Nodes): string {
  return [...walk(node)]
    .map((each) => ("value" in each ? each.value : ""))
    .join("");
}

/** Without the row of headings. */
function rowsOf({ children: [, ...rows] }: Table) {
  return rows.map(({ children }) =>
    children.map((cell) => ({
      code: [...walk(cell)].flatMap(codeOf),
      text: textOf(cell),
    })),
  );
}

/** Forges number a heading that stands on a page again. */
function anchorOf(heading: Nodes, taken: ReadonlySet<string>): string {
  const anchor = textOf(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
  let number = 0;
  const numbered = () =>
    number === 0 ? anchor : `${anchor}-${String(number)}`;
  while (taken.has(numbered())) number += 1;
  return numbered();
}
