import type { Format } from "#lib/consultation/formats.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { fieldProblems } from "./pdf/fields.ts";
import { filledProblems } from "./pdf/filled.ts";
import { pageCodeProblems } from "./pdf/page-codes.ts";
import { printedBy } from "./pdf/program.ts";
import { type ReadPdf, readPdf } from "./pdf/read.ts";
import { structureProblems } from "./pdf/structure.ts";
import { wordsOf } from "./pdf/words.ts";

/** In points: of clear print and large print (UKAAF G003), and of Easy Read. */
const smallestType: Readonly<Partial<Record<Format, number>>> = {
  "large-print-18": 18,
  "large-print-24": 24,
};
const smallestStandard = 12;
const smallestEasyRead = 14;
/** A longer paper is too much at once for its readers. */
const mostEasyReadPages = 20;

/** PDF/UA-1: no program here checks the standard itself, so three look at what it asks for. */
export const pdfChecker: Checker = {
  by: "qpdf, poppler, pdf.js, zbar",
  async check(file) {
    const pdf = await readPdf(file.path);
    return [
      ...(await programProblems(file)),
      ...informationProblems(pdf, file),
      ...structureProblems(pdf, file.tree),
      ...sizeProblems(pdf, file),
      ...fieldProblems(pdf, file.tree),
      ...(await filledProblems(file.path, file.tree)),
      ...(await pageCodeProblems(file)),
    ];
  },
  async words(file) {
    return wordsOf(await readPdf(file.path));
  },
};

/** Poppler draws a page anew for each mark on it, and right-to-left words have one a letter: there it reads the structure without its words. */
function structureOption({ language }: DocumentTree): string {
  return conventionsOf(language).direction === "rtl"
    ? "-struct"
    : "-struct-text";
}

async function programProblems({ path, rendered, tree }: FileToCheck) {
  await printedBy("qpdf", "--check", path);
  const last = String(rendered.pages);
  const about = await printedBy("pdfinfo", "-f", "1", "-l", last, path);
  const sizes = about.match(/^Page +\d+ size:.*\(A4\)$/gm) ?? [];
  const structure = await printedBy("pdfinfo", structureOption(tree), path);
  const fonts = (await printedBy("pdffonts", path)).trim().split("\n").slice(2);
  return [
    ...unless(/^Tagged: +yes$/m.test(about), "it is not tagged"),
    ...unless(
      new RegExp(`^Pages: +${last}$`, "m").test(about),
      `it has not ${last} pages`,
    ),
    ...unless(sizes.length === rendered.pages, "not every page is A4"),
    ...unless(/^ *H1 /m.test(structure), "poppler finds no title in it"),
    ...fonts
      .filter((font) => !/ yes yes yes +\d+ +\d+$/.test(font))
      .map((font) => `a font is not embedded with its letters: ${font}`),
  ];
}

function informationProblems(
  { information, metadata }: ReadPdf,
  { tree }: FileToCheck,
) {
  const { Title, Author, Keywords = "", Language } = information;
  return [
    ...unless(
      metadata.includes("<pdfuaid:part>1</pdfuaid:part>"),
      "it does not say that it is PDF/UA-1",
    ),
    ...unless(Title === tree.title, "its title is another"),
    ...unless(Author === tree.labels("publisher"), "its author is another"),
    ...unless(Keywords.includes(tree.version), "it does not say its version"),
    ...unless(
      Language === conventionsOf(tree.language).tag,
      "its language is another",
    ),
  ];
}

function sizeProblems({ pages }: ReadPdf, { format, tree }: FileToCheck) {
  const smallest =
    smallestType[format] ??
    (tree.isEasyRead ? smallestEasyRead : smallestStandard);
  const isTooLong =
    tree.isEasyRead && format === "pdf" && pages.length > mostEasyReadPages;
  return [
    ...pages.flatMap(({ smallestType: type }, index) =>
      unless(
        type >= smallest,
        `page ${String(index + 1)} has type of ${String(type)} points`,
      ),
    ),
    ...pages.flatMap(({ isInside }, index) =>
      unless(isInside, `words run off page ${String(index + 1)}`),
    ),
    ...unless(
      !isTooLong,
      `it has ${String(pages.length)} pages: Easy Read has ${String(mostEasyReadPages)} at most`,
    ),
  ];
}

function unless(isRight: boolean, problem: string): readonly string[] {
  return isRight ? [] : [problem];
}
