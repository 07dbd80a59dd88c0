import type { Nodes, PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/*
 * What a document can hold is what every format can say: in braille, in an
 * audio script and in plain text as well as on a page. So the list is short,
 * and anything else is refused rather than dropped.
 */

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | {
      readonly type: "link";
      /** A path of this site ("/formats"), or an https:, mailto: or tel: address. */
      readonly href: string;
      readonly children: readonly Inline[];
    };

export type Block =
  | {
      readonly type: "heading";
      /** 2 is the title of a part. */
      readonly level: 2 | 3 | 4;
      readonly children: readonly Inline[];
    }
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly type: "table";
      readonly header: readonly (readonly Inline[])[];
      /** The first cell of a row names the row. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads Markdown as blocks.
 *
 * @param file named in errors
 * @throws Error with file and line at a construct that documents cannot hold
 */
export function parseMarkdown(markdown: string, file: string): Block[] {
  return parser.parse(markdown).children.map((node) => blockOf(node, { file }));
}

interface Place {
  readonly file: string;
}

function refuse(node: Nodes, { file }: Place, what: string = node.type): never {
  const line = String(node.position?.start.line ?? 1);
  throw new Error(`${file}:${line}: a document cannot hold this: ${what}`);
}

function blockOf(node: RootContent, place: Place): Block {
  switch (node.type) {
    case "heading": {
      if (node.depth === 2 || node.depth === 3 || node.depth === 4)
        return {
          type: "heading",
          level: node.depth,
          children: inlinesOf(node.children, place),
        };
      return refuse(node, place, `heading of level ${String(node.depth)}`);
    }
    case "paragraph":
      return { type: "paragraph", children: inlinesOf(node.children, place) };
    case "list":
      return {
        type: "list",
        ordered: node.ordered === true,
        items: node.children.map((item) => {
          const [only, ...others] = item.children;
          if (only?.type !== "paragraph" || others.length > 0)
            return refuse(item, place, "list item of more than one paragraph");
          if (typeof item.checked === "boolean")
            return refuse(item, place, "list item with a tick box");
          return inlinesOf(only.children, place);
        }),
      };
    case "table": {
      const [header, ...rows] = node.children.map((row) =>
        row.children.map((cell) => inlinesOf(cell.children, place)),
      );
      if (!header || rows.length === 0)
        return refuse(node, place, "table without rows");
      return { type: "table", header, rows };
    }
    default:
      return refuse(node, place);
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], place: Place): Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case "text":
        // A line's end in the file is a space to the reader.
        return { type: "text", text: node.value.replaceAll(/\s*\n\s*/g, " ") };
      case "strong":
        return { type: "strong", children: inlinesOf(node.children, place) };
      case "link":
        if (!/^(\/(?!\/)|https:|mailto:|tel:)/.test(node.url))
          return refuse(node, place, `link to ${node.url}`);
        return {
          type: "link",
          href: node.url,
          children: inlinesOf(node.children, place),
        };
      default:
        return refuse(node, place);
    }
  });
}

/** The words alone, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === "text" ? inline.text : plainText(inline.children),
    )
    .join("");
}
