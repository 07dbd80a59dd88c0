import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import type { Render } from "../render.ts";
import { heading, nodesOf, text } from "./nodes.ts";

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-" });

/** Markdown (CommonMark with GitHub's tables and boxes to tick), for people who put the words to another use. */
export const renderMarkdown: Render = (tree) => {
  const { title, lead, parts, labels } = tree;
  const root: Root = {
    type: "root",
    children: [
      heading(1, [text(title)]),
      ...nodesOf(lead, labels),
      ...parts.flatMap((part) => [
        heading(2, [text(part.title)]),
        ...nodesOf(part.blocks, labels),
      ]),
    ],
  };
  const markdown = `${frontMatter(tree)}\n${writer.stringify(root)}`;
  return Promise.resolve({ bytes: new TextEncoder().encode(markdown) });
};

/** What the file is, as pandoc, site builders and note books read it: YAML, whose quoted strings are JSON's. */
function frontMatter({ title, language, version, labels }: DocumentTree) {
  const fields = {
    title,
    lang: conventionsOf(language).tag,
    dir: conventionsOf(language).direction,
    publisher: labels("publisher"),
    version,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return ["---", ...lines, "---", ""].join("\n");
}
