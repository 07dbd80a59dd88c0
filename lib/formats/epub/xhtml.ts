import type { ElementContent, Root } from "hast";
import { toXast } from "hast-util-to-xast";
import { h } from "hastscript";
import { toXml } from "xast-util-to-xml";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree } from "#lib/documents/document.ts";

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Writes XML with the line that says so. */
export function xmlFile(tree: Parameters<typeof toXml>[0]): string {
  return `${declaration}${toXml(tree)}\n`;
}

/** A page of the book as XHTML: its title, and what stands in its body. */
export function xhtmlPage(
  { language }: Pick<DocumentTree, "language">,
  title: string,
  body: ElementContent,
): string {
  const { tag, direction } = conventionsOf(language);
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h(
        "html",
        {
          "xmlns:epub": "http://www.idpf.org/2007/ops",
          lang: tag,
          "xml:lang": tag,
          dir: direction,
        },
        [
          h("head", [
            h("title", title),
            h("link", { rel: "stylesheet", href: "book.css" }),
          ]),
          h("body", body),
        ],
      ),
    ],
  };
  return xmlFile(toXast(page));
}
