import mammoth from "mammoth";
import type { DocumentTree } from "#lib/documents/document.ts";
import { blocksIn, questionsIn } from "#lib/documents/blocks-in.ts";
import { headingsIn } from "./headings.ts";

/** Contents belong to this format; what stands where nothing is written is no word of the document. */
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='TOC Heading'] => !",
  "p[style-name='toc 1'] => !",
  "p[style-name='TOC 1'] => !",
  "r[style-name='Placeholder Text'] => !",
];

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      convertImage: mammoth.images.imgElement(() =>
        Promise.resolve({ src: "" }),
      ),
    },
  );
  return value;
}

/** The words as Mammoth reads them, one block a line. */
export async function wordsByMammoth(bytes: Uint8Array): Promise<string> {
  const html = await toHtml(bytes);
  return html
    .replaceAll(/<\/?(?:strong|em|a|sup|sub|input|img)\b[^>]*>/g, "")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Headings, lists, tables, pictures and boxes that Mammoth does not find as such. */
export async function htmlProblems(
  bytes: Uint8Array,
  tree: DocumentTree,
): Promise<readonly string[]> {
  const html = await toHtml(bytes);
  const blocks = blocksIn(tree);
  const items = blocks.flatMap((block) =>
    block.type === "list" ? block.items : [],
  );
  const tables = blocks.filter((block) => block.type === "table");
  const boxes = questionsIn(tree).flatMap(({ control }) =>
    control.type === "choices" ? control.options : [],
  );
  const expected = {
    "<h[1-3]>": headingsIn(tree).length,
    "<li>": items.length,
    "<thead>": tables.length,
    "<th>": tables.flatMap(({ header }) => header).length,
    '<input type="checkbox"': boxes.length,
  };
  return Object.entries(expected).flatMap(([pattern, should]) => {
    const is = html.match(new RegExp(pattern, "g"))?.length ?? 0;
    return is === should
      ? []
      : [`Mammoth finds ${String(is)} of ${pattern}, not ${String(should)}`];
  });
}
