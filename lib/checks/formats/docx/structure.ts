import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { DocumentTree } from "#lib/documents/document.ts";
import { elementsOf } from "#lib/arrival/word/open-package.ts";
import {
  blocksIn,
  languagesIn,
  linksIn,
  picturesIn,
  questionsIn,
} from "#lib/documents/blocks-in.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { tagsOf } from "./filled.ts";
import { headingsIn } from "./headings.ts";

/** Looks at the file's own XML for what a screen reader goes by. */
export function structureProblems(
  bytes: Uint8Array,
  tree: DocumentTree,
): readonly string[] {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`the file has no ${path}`);
    return new DOMParser().parseFromString(strFromU8(file), "text/xml");
  };
  const body = part("word/document.xml");
  const { tag } = conventionsOf(tree.language);
  const core = part("docProps/core.xml");
  const text = (name: string) => elementsOf(core, name)[0]?.textContent;
  const defaults = elementsOf(part("word/styles.xml"), "docDefaults")[0];
  const footer = part("word/footer1.xml").documentElement.textContent;
  return [
    same("title", text("title"), tree.title),
    same("language", text("language"), tag),
    same("creator", text("creator"), tree.labels("publisher")),
    same("keywords", text("keywords"), tree.version),
    same(
      "language of the styles",
      defaults && attribute(elementsOf(defaults, "lang")[0], "val"),
      tag,
    ),
    same("page fields", /PAGE.*NUMPAGES/.test(footer), true),
    same("italics", elementsOf(body, "i").length, 0),
    same("headings", headingsOf(body), headingsIn(tree)),
    same("titles", styled(body, "Title").map(wordsOf), [tree.title]),
    same(
      "pictures",
      described(body),
      picturesIn(tree).map(({ alternative }) => alternative),
    ),
    same("links", linksOf(body, part("word/_rels/document.xml.rels")), [
      ...linksIn(tree),
    ]),
    same(
      "controls",
      elementsOf(body, "sdt").map((it) => attribute(elementsOf(it, "tag")[0])),
      questionsIn(tree).flatMap(tagsOf),
    ),
    ...unnamedControls(body),
    ...tableProblems(body, tree),
    ...languageProblems(body, tree),
  ].filter((problem) => problem !== undefined);
}

function same(what: string, is: unknown, should: unknown): string | undefined {
  const [found, asked] = [JSON.stringify(is), JSON.stringify(should)];
  if (found === asked) return undefined;
  return `${what}: ${found.slice(0, 300)}, not ${asked.slice(0, 300)}`;
}

function headingsOf(body: Document): readonly string[] {
  return elementsOf(body, "p").flatMap((paragraph) => {
    const level = /^Heading(\d)$/.exec(styleOf(paragraph) ?? "")?.[1];
    return level === undefined ? [] : [`${level} ${wordsOf(paragraph)}`];
  });
}

function described(body: Document): readonly (string | undefined)[] {
  return elementsOf(body, "drawing").map((drawing) =>
    attribute(elementsOf(drawing, "docPr")[0], "descr"),
  );
}

function linksOf(body: Document, relations: Document) {
  const targets = new Map(
    elementsOf(relations, "Relationship").map((relation) => [
      relation.getAttribute("Id"),
      relation.getAttribute("Target"),
    ]),
  );
  return elementsOf(body, "hyperlink")
    .filter((link) => attribute(link, "anchor") === undefined)
    .map((link) =>
      wordsOf(link) ? targets.get(attribute(link, "id") ?? "") : "no words",
    );
}

function unnamedControls(body: Document): readonly (string | undefined)[] {
  return elementsOf(body, "sdt").flatMap((control) => [
    same("titles", Boolean(attribute(elementsOf(control, "alias")[0])), true),
    same("lock", attribute(elementsOf(control, "lock")[0]), "sdtLocked"),
  ]);
}

function tableProblems(body: Document, tree: DocumentTree) {
  const tables = elementsOf(body, "tbl");
  const ofFacts = tables.filter((table) => tableStyle(table) === "DataTable");
  const asked = blocksIn(tree).filter(({ type }) => type === "table");
  return [
    same("tables of facts", ofFacts.length, asked.length),
    ...tables.flatMap((table) => {
      const headers = elementsOf(table, "tblHeader").length;
      const look = elementsOf(table, "tblLook")[0];
      const isOfFacts = ofFacts.includes(table);
      return [
        same("header rows of a table", headers, isOfFacts ? 1 : 0),
        same(
          "header row and column of a table",
          [attribute(look, "firstRow"), attribute(look, "firstColumn")],
          isOfFacts ? ["true", "true"] : ["false", "false"],
        ),
      ];
    }),
  ];
}

function languageProblems(body: Document, tree: DocumentTree) {
  const marks = elementsOf(body, "lang").flatMap((lang) => [
    attribute(lang, "val"),
    attribute(lang, "bidi"),
  ]);
  const spoken = new Set([tree.language, ...languagesIn(tree)]);
  return [...spoken].flatMap((language) => {
    const { tag, direction } = conventionsOf(language);
    const isMain = language === tree.language && direction === "ltr";
    return [
      isMain ? undefined : same(`words in ${tag}`, marks.includes(tag), true),
      direction === "rtl"
        ? same(
            "paragraphs and words from right to left",
            ["bidi", "rtl"].every((name) => elementsOf(body, name).length > 0),
            true,
          )
        : undefined,
    ];
  });
}

function styled(body: Document, style: string): readonly Element[] {
  return elementsOf(body, "p").filter((it) => styleOf(it) === style);
}

function styleOf(paragraph: Element): string | undefined {
  return attribute(elementsOf(paragraph, "pStyle")[0]);
}

function tableStyle(table: Element): string | undefined {
  return attribute(elementsOf(table, "tblStyle")[0]);
}

/** Marks of direction show nothing and are no words. */
function wordsOf(element: Element): string {
  return elementsOf(element, "t")
    .map(({ textContent }) => textContent)
    .join("")
    .replaceAll("\u200E", "");
}

function attribute(
  element: Element | undefined,
  name = "val",
): string | undefined {
  if (!element) return undefined;
  return Array.from(element.attributes).find(
    ({ localName }) => localName === name,
  )?.value;
}
