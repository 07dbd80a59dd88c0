import { type DocumentTree, plainText } from "#lib/documents/document.ts";
import { blocksIn } from "#lib/documents/blocks-in.ts";
import { passageIntro } from "#lib/documents/passage-name.ts";
import { namedLanguages } from "#lib/i18n/languages.ts";

/*
 * What formats without marks of their own say beside a document's words: that a
 * picture is one, which column a cell is of, the number of an item. Taken away
 * before words are compared.
 */

/** A line of a file without what its format added; empty where the format added all of it. */
export function withoutAdded(line: string, tree: DocumentTree): string {
  if (introsOf(tree).includes(line)) return "";
  const table = tree.labels("table", { columns: "0", names: "" });
  const [beforeColumns = "", afterColumns = ""] = table.split("0");
  const intro = new RegExp(
    `^${beforeColumns}\\d+${afterColumns.slice(0, afterColumns.lastIndexOf(":") + 1)}`,
  );
  return withoutColumn(withoutItemNumber(line, tree), tree).replace(intro, "");
}

/** As a pattern: a picture told in words. */
export function pictureWords({ labels }: DocumentTree): string {
  return labels("picture", { alternative: "|" })
    .split("|")
    .map((text) => text.replaceAll(".", "\\."))
    .join("[^\\])]*");
}

function introsOf(tree: DocumentTree): readonly string[] {
  return namedLanguages.map((language) => passageIntro(tree, language));
}

/** Without the name of its column before a cell. */
function withoutColumn(line: string, tree: DocumentTree): string {
  const end = line.indexOf(": ");
  const isColumn = blocksIn(tree).some(
    (block) =>
      block.type === "table" &&
      block.header.some((name) => plainText(name) === line.slice(0, end)),
  );
  return end > 0 && isColumn ? line.slice(end + 2) : line;
}

/** Without the number of an item of a list; the number of a question is one of its words. */
function withoutItemNumber(line: string, tree: DocumentTree): string {
  const [start = "", number = "0", words = ""] =
    /^(\d+)\. (\S+)/.exec(line) ?? [];
  const isItem = blocksIn(tree).some((block) => {
    if (block.type !== "list" || !block.ordered) return false;
    const item = block.items[Number(number) - 1];
    return item && plainText(item).startsWith(words);
  });
  return start && isItem ? line.slice(number.length + 2) : line;
}
