import type {
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isLanguage } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { Block, Inline, Picture } from "./document.ts";
import { undrawable } from "./drawable-scripts.ts";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Where the words are from: named in errors, and asked for its pictures. */
export interface Source {
  readonly file: string;
  /** Whether there is a picture of this name. */
  readonly hasPicture: (name: string) => boolean;
}

/**
 * Reads Markdown as blocks. Beyond CommonMark and tables there is
 * `![what it shows](picture:name)`, alone as a figure and before words as an idea
 * of Easy Read, and `:::pl` ... `:::` or `:pl[words]` for another language.
 *
 * @throws Error with file and line at a construct that documents cannot hold
 */
export function parseMarkdown(markdown: string, source: Source): Block[] {
  return parser.parse(markdown).children.map((node) => blockOf(node, source));
}

function refuse(node: Nodes, { file }: Source, what: string): never {
  const line = String(node.position?.start.line ?? 1);
  throw new Error(`${file}:${line}: a document cannot hold this: ${what}`);
}

function blockOf(node: RootContent, source: Source): Block {
  switch (node.type) {
    case "heading": {
      if (node.depth === 2 || node.depth === 3 || node.depth === 4)
        return {
          type: "heading",
          level: node.depth,
          children: inlinesOf(node.children, source),
        };
      return refuse(node, source, `heading of level ${String(node.depth)}`);
    }
    case "paragraph": {
      const [first, ...words] = node.children;
      if (first?.type !== "image")
        return {
          type: "paragraph",
          children: inlinesOf(node.children, source),
        };
      const picture = pictureOf(first, source);
      if (words.length === 0) return { type: "figure", picture };
      const children = trimmed(inlinesOf(words, source));
      return { type: "idea", picture, children };
    }
    case "list":
      return {
        type: "list",
        ordered: node.ordered === true,
        items: node.children.map((item) => {
          const [only, ...others] = item.children;
          if (only?.type !== "paragraph" || others.length > 0)
            return refuse(item, source, "list item of more than one paragraph");
          if (typeof item.checked === "boolean")
            return refuse(item, source, "list item with a tick box");
          return inlinesOf(only.children, source);
        }),
      };
    case "table":
      return tableOf(node, source);
    case "containerDirective":
      return {
        type: "passage",
        language: languageOf(node, source),
        blocks: node.children.map((child) => blockOf(child, source)),
      };
    default:
      return refuse(node, source, node.type);
  }
}

function tableOf(node: Table, source: Source): Block {
  const [first, ...others] = node.children;
  if (!first || others.length === 0)
    return refuse(node, source, "table without rows");
  const cellsOf = (row: TableRow) =>
    row.children.map((cell) => inlinesOf(cell.children, source));
  const rows = others.map((row) => {
    if (row.children.length !== first.children.length)
      return refuse(
        row,
        source,
        "table row with more or fewer cells than its header",
      );
    return cellsOf(row);
  });
  return { type: "table", header: cellsOf(first), rows };
}

type Of<Type extends Nodes["type"]> = Extract<Nodes, { type: Type }>;

function pictureOf(node: Of<"image">, source: Source): Picture {
  const name = /^picture:([a-z0-9-]+)$/.exec(node.url)?.[1];
  if (!name) return refuse(node, source, `image at ${node.url}`);
  if (!source.hasPicture(name))
    return refuse(
      node,
      source,
      `picture that is missing: public/pictures/${name}.svg`,
    );
  if (!node.alt?.trim())
    return refuse(node, source, "picture without words for what it shows");
  return { name, alternative: node.alt.trim() };
}

function languageOf(
  node: Of<"containerDirective"> | Of<"textDirective">,
  source: Source,
): Language {
  if (isLanguage(node.name)) return node.name;
  return refuse(node, source, `passage in "${node.name}"`);
}

function inlinesOf(
  nodes: readonly PhrasingContent[],
  source: Source,
): Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case "text": {
        const letter = undrawable(node.value);
        if (letter)
          return refuse(
            node,
            source,
            `letter that no font here has: ${letter}`,
          );
        // A line's end in the file is a space to the reader.
        return { type: "text", text: node.value.replaceAll(/\s*\n\s*/g, " ") };
      }
      case "strong":
        return { type: "strong", children: inlinesOf(node.children, source) };
      case "link":
        if (!/^(\/(?!\/)|https:|mailto:|tel:)/.test(node.url))
          return refuse(node, source, `link to ${node.url}`);
        return {
          type: "link",
          href: node.url,
          children: inlinesOf(node.children, source),
        };
      case "textDirective":
        // A colon within words, such as that of a time, is none.
        if (!isLanguage(node.name) && node.children.length === 0)
          return { type: "text", text: `:${node.name}` };
        return {
          type: "passage",
          language: languageOf(node, source),
          children: inlinesOf(node.children, source),
        };
      default:
        return refuse(node, source, node.type);
    }
  });
}

/** Without the space between a picture and its words. */
function trimmed([first, ...others]: Inline[]): Inline[] {
  if (first?.type !== "text") return first ? [first, ...others] : others;
  const text = first.text.trimStart();
  return text === "" ? others : [{ type: "text", text }, ...others];
}
