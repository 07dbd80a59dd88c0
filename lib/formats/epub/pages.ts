import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { DocumentTree, Part } from "#lib/documents/document.ts";
import { hastOf } from "../html/hast.ts";
import type { Rendition } from "../html/rendition.ts";
import { xhtmlPage } from "./xhtml.ts";

/** A page of the book: the name of its file, the id and the title that others know it by. */
export interface Page {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly xhtml: string;
}

const rendition: Rendition = {
  level: 2,
  addressOf: (path) => path,
  pictureAt: ({ name }) => ({ src: pictureFile(name) }),
  // Few programs for books let a reader write in one, and fewer keep what was written.
  controls: "drawn",
};

/** Where in the book a drawing is. */
export function pictureFile(name: string): string {
  return `pictures/${name}.svg`;
}

/** The title with what stands below it. */
export function titlePage(tree: DocumentTree): Page {
  const section = h("section", { "epub:type": "titlepage" }, [
    h("h1", tree.title),
    ...hastOf(tree.lead, rendition),
  ]);
  return page(tree, "title-page", tree.title, section);
}

/** A page for each part, in reading order. */
export function chapters(tree: DocumentTree): readonly Page[] {
  return tree.parts.map((part) =>
    page(tree, `part-${part.id}`, part.title, chapterOf(part)),
  );
}

function chapterOf({ id, title, blocks }: Part) {
  return h(
    "section",
    { "epub:type": "chapter", role: "doc-chapter", ariaLabelledBy: [id] },
    [h("h1", { id }, title), ...hastOf(blocks, rendition)],
  );
}

/** The contents, for a reader to see and for the program's own menu, and where a book's usual places are. */
export function contentsPage(
  tree: DocumentTree,
  title: Page,
  parts: readonly Page[],
): Page {
  const [first] = parts;
  const name = tree.labels("contents");
  const landmark = (type: string, file: string, words: string) =>
    h("li", h("a", { "epub:type": type, href: file }, words));
  const body = h("div", [
    h(
      "nav",
      { "epub:type": "toc", role: "doc-toc", ariaLabelledBy: ["contents"] },
      [
        h("h1", { id: "contents" }, name),
        h(
          "ol",
          [title, ...parts].map((it) =>
            h("li", h("a", { href: it.file }, it.title)),
          ),
        ),
      ],
    ),
    h("nav", { "epub:type": "landmarks", ariaLabel: name, hidden: true }, [
      h("ol", [
        landmark("titlepage", title.file, title.title),
        landmark("toc", "contents.xhtml", name),
        first && landmark("bodymatter", first.file, first.title),
      ]),
    ]),
  ]);
  return page(tree, "contents", name, body);
}

function page(
  tree: DocumentTree,
  id: string,
  title: string,
  body: ElementContent,
): Page {
  const xhtml = xhtmlPage(tree, title, body);
  return { id, file: `${id}.xhtml`, title, xhtml };
}
