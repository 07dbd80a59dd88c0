import { readFile } from "node:fs/promises";
import type { DocumentTree } from "#lib/documents/document.ts";
import { brailleTableOf, namedLanguages } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { withoutAdded } from "./added.ts";
import { contentsEntry, layoutProblems, pagesOf } from "./braille/layout.ts";
import { mendedPolish, withoutKnownFaults } from "./braille/known-faults.ts";
import { inPrint } from "./braille/liblouis.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { expectedWords } from "./same-words.ts";

/** Braille as liblouis reads it back into print, and its pages as an embosser takes them. */
export const brailleChecker: Checker = {
  by: "liblouis, backwards",
  async check({ path, rendered }) {
    return layoutProblems(await readFile(path, "latin1"), rendered.pages);
  },
  async words({ path, tree }: FileToCheck) {
    const lines = bodyLines(await readFile(path, "latin1"));
    return readBack(lines, tree)
      .map((line) =>
        tree.language === "pl" ? mendedPolish(line, tree.version) : line,
      )
      .map((line) => withoutAdded(line.trim(), tree).replaceAll(address, ""))
      .join("\n");
  },
};

/** After a link. Polish has one sign for both brackets, which is read back as the first. */
const address = /\(\s*[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s()]*)?\s*[()]/g;

/** Without running heads, contents, print page marks and transcriber's notes; words that go on in the next line joined. */
function bodyLines(file: string): readonly string[] {
  const lines = pagesOf(file).flatMap((page, index, pages) => {
    const isContents = (at: number) =>
      pages[at]?.lines.some((line) => contentsEntry.test(line)) ?? false;
    if (!isContents(index)) return page.lines;
    // Front matter ends where the first page of the contents has its heading: the last line in the middle.
    return isContents(index - 1)
      ? []
      : page.lines.slice(0, headingOf(page.lines));
  });
  return lines
    .filter((line) => !/^-{5,}#[A-J]+$/.test(line))
    .join("\n")
    .replaceAll(/@\.<[\s\S]*?@\.>/g, "")
    .replaceAll(/^ *(;\$#D |_4 |\.-$)/gm, "")
    .replaceAll(/"\n *(?=\S)/g, "")
    .replaceAll(/(?<=\S)\n {4}(?=\S)/g, " ")
    .replaceAll(/_\([\s\S]*?_\)/g, (code) => code.replaceAll(/\s+/g, " "))
    .split("\n");
}

/** The line of the heading that the entries of the contents stand below. */
function headingOf(lines: readonly string[]): number {
  const firstEntry = lines.findIndex((line) => contentsEntry.test(line));
  const above = lines.slice(0, firstEntry);
  return above.findLastIndex((line) => /^ {5,}\S/.test(line));
}

/** Lines in print, what is in another code read by the table of its language. */
function readBack(
  lines: readonly string[],
  tree: DocumentTree,
): readonly string[] {
  const pieces = lines.map((line) => line.split(/_\(|_\)/));
  const ofBase = pieces.flatMap((of) => of.filter((_, at) => at % 2 === 0));
  const ofOthers = pieces.flatMap((of) => of.filter((_, at) => at % 2 === 1));
  const base = [...read(ofBase, tree.language, tree.language)];
  const others = [...inOtherCodes(ofOthers, tree)];
  return pieces.map((of) =>
    of.map((_, at) => (at % 2 === 0 ? base.shift() : others.shift())).join(" "),
  );
}

function read(
  lines: readonly string[],
  language: Language,
  document: Language,
): readonly string[] {
  const isContracted = language === "en" && document === "en";
  return inPrint(
    isContracted ? lines.map(withoutKnownFaults) : lines,
    brailleTableOf(language, document),
  );
}

/** Which language a piece is in is not written in braille: of the readings, the one whose words the document has. */
function inOtherCodes(
  pieces: readonly string[],
  tree: DocumentTree,
): readonly string[] {
  const expected = expectedWords(tree).replaceAll(/\s+/g, " ");
  const others = namedLanguages.filter(
    (language) => language !== tree.language,
  );
  const readings = others.map((language) =>
    read(pieces, language, tree.language),
  );
  return pieces.map((_, index) => {
    const candidates = readings.map((reading) => reading[index]?.trim() ?? "");
    return (
      candidates.find((reading) => expected.includes(reading)) ??
      candidates[0] ??
      ""
    );
  });
}
