import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree, Part } from "#lib/documents/document.ts";
import { picturesIn } from "#lib/documents/blocks-in.ts";
import type { Render } from "../render.ts";
import { hastOf } from "./hast.ts";
import { readFont, readPictures, readStyles } from "./read-files.ts";
import type { Rendition } from "./rendition.ts";

/** Nothing is fetched and nothing is sent: all that the file shows is in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/**
 * A web page in one file, to keep or to send by email. It needs no connection and
 * no script; a questionnaire can be filled in on the screen and printed.
 */
export const renderHtml: Render = async (tree) => {
  const pictures = await readPictures(picturesIn(tree));
  const rendition: Rendition = {
    level: 3,
    addressOf: (path) => path,
    pictureAt: ({ name }) => ({
      src: dataOf("image/svg+xml", pictures.get(name)),
    }),
    controls: "native",
  };
  const { tag, direction } = conventionsOf(tree.language);
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: tag, dir: direction }, [
        headOf(tree, await stylesOf()),
        bodyOf(tree, rendition),
      ]),
    ],
  };
  return { bytes: Buffer.from(`${toHtml(page)}\n`) };
};

/** @throws Error where there is nothing: every picture has been read */
function dataOf(type: string, bytes: Buffer | undefined): string {
  if (!bytes) throw new Error(`there is nothing to write as ${type}`);
  return `data:${type};base64,${bytes.toString("base64")}`;
}

async function stylesOf(): Promise<string> {
  const font = dataOf("font/woff2", await readFont());
  const face = `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url(${font}) format("woff2")}\n`;
  return face + (await readStyles("file", "pictures", "questions"));
}

function headOf(tree: DocumentTree, styles: string): Element {
  const meta = (name: string, content: string) => h("meta", { name, content });
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("title", tree.title),
    meta("viewport", "width=device-width, initial-scale=1"),
    meta("publisher", tree.labels("publisher")),
    meta("version", tree.version),
    meta("robots", "noindex"),
    meta("referrer", "no-referrer"),
    h("style", styles),
  ]);
}

function bodyOf(tree: DocumentTree, rendition: Rendition): Element {
  const { title, lead, parts, labels, form } = tree;
  return h("body", tree.isEasyRead ? { className: "easy-read" } : {}, [
    h("a.skip", { href: "#main" }, labels("skip")),
    h("main", { id: "main", tabIndex: -1 }, [
      h("h1", title),
      ...hastOf(lead, rendition),
      contentsOf(tree),
      form && h("p.note", { role: "note" }, labels("fillInOnScreen")),
      ...parts.map((part) => sectionOf(part, rendition)),
    ]),
  ]);
}

const contentsId = "contents";

function contentsOf({ parts, labels }: DocumentTree): Element {
  return h("nav", { ariaLabelledBy: [contentsId] }, [
    h("h2", { id: contentsId }, labels("contents")),
    h(
      "ul",
      parts.map(({ id, title }) => h("li", h("a", { href: `#${id}` }, title))),
    ),
  ]);
}

function sectionOf({ id, title, blocks }: Part, rendition: Rendition) {
  return h("section", { ariaLabelledBy: [id] }, [
    h("h2", { id }, title),
    ...hastOf(blocks, rendition),
  ]);
}
