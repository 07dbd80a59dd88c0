import type { ElementContent } from "hast";
import { h } from "hastscript";
import { conventionsOf } from "#lib/i18n/languages.ts";
import {
  type Block,
  type Inline,
  type Picture,
  plainText,
} from "#lib/documents/document.ts";
import { questionIn } from "./question.ts";
import type { Rendition } from "./rendition.ts";

/*
 * How blocks are written in HTML, wherever they are: on the site's pages, in the
 * file that is sent by email and in the chapters of an e-book.
 */

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** By the level of the headings below a part's title, then by a heading's own. */
const tags = {
  2: { 2: "h2", 3: "h2", 4: "h3" },
  3: { 2: "h2", 3: "h3", 4: "h4" },
  4: { 2: "h3", 3: "h4", 4: "h5" },
} as const;

/** The drawings are square; a browser keeps this room until one is there. */
const pictureSide = 144;

/** The blocks of a part as HTML. */
export function hastOf(
  blocks: readonly Block[],
  rendition: Rendition,
): ElementContent[] {
  return blocks.map((block) => written(block, rendition));
}

function written(block: Block, rendition: Rendition): ElementContent {
  const words = (inlines: readonly Inline[]) => wordsIn(inlines, rendition);
  const picture = (it: Picture) => pictureIn(it, rendition);
  switch (block.type) {
    case "heading":
      return h(tags[rendition.level][block.level], words(block.children));
    case "paragraph":
      return h("p", words(block.children));
    case "list":
      return h(
        block.ordered ? "ol" : "ul",
        block.items.map((item) => h("li", words(item))),
      );
    case "table":
      return tableIn(block, words);
    case "figure":
      return h("figure", picture(block.picture));
    case "idea":
      return h(".idea", picture(block.picture), h("p", words(block.children)));
    case "passage":
      return h("div", inLanguage(block), hastOf(block.blocks, rendition));
    case "question":
      return questionIn(block, rendition, {
        tag: tags[rendition.level][3],
        picture,
      });
  }
}

/** Where it is wider than the page it scrolls by itself, by keyboard too. */
function tableIn(
  { header, rows }: Of<"table">,
  words: (inlines: readonly Inline[]) => ElementContent[],
) {
  const ariaLabel = header.map(plainText).join(", ");
  return h(
    ".table",
    { role: "region", ariaLabel, tabIndex: 0 },
    h("table", [
      h(
        "thead",
        h(
          "tr",
          header.map((cell) => h("th", { scope: "col" }, words(cell))),
        ),
      ),
      h(
        "tbody",
        rows.map(([name = [], ...cells]) =>
          h("tr", [
            h("th", { scope: "row" }, words(name)),
            ...cells.map((cell) => h("td", words(cell))),
          ]),
        ),
      ),
    ]),
  );
}

function pictureIn(picture: Picture, { pictureAt }: Rendition) {
  return h("img", {
    ...pictureAt(picture),
    alt: picture.alternative,
    width: pictureSide,
    height: pictureSide,
  });
}

function wordsIn(
  inlines: readonly Inline[],
  rendition: Rendition,
): ElementContent[] {
  return inlines.map((inline) => {
    if (inline.type === "text") return { type: "text", value: inline.text };
    const words = wordsIn(inline.children, rendition);
    switch (inline.type) {
      case "strong":
        return h("strong", words);
      case "link": {
        const { href } = inline;
        if (href.startsWith("/"))
          return h("a", { href: rendition.addressOf(href) }, words);
        // An address or a number runs its own way, whichever way the text does.
        return h("a", { href }, h("bdi", words.flatMap(breakable)));
      }
      case "passage":
        return h("span", inLanguage(inline), words);
    }
  });
}

/** An address ends its line after a stroke or an at sign, where it has to, and not within a word. */
function breakable(words: ElementContent): ElementContent[] {
  if (words.type !== "text" || !/^www\.|@/.test(words.value)) return [words];
  return words.value
    .split(/(?<=[/@])/)
    .flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [h("wbr")] : []),
      { type: "text", value },
    ]);
}

function inLanguage({ language }: Pick<Of<"passage">, "language">) {
  const { tag, direction } = conventionsOf(language);
  return { lang: tag, dir: direction };
}
