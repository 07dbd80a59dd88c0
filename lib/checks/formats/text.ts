import { readFile } from "node:fs/promises";
import { columns } from "#lib/formats/text/wrap.ts";
import { pictureWords, withoutAdded } from "./added.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { ask } from "./program.ts";
import { firstDifference } from "./same-words.ts";

/** Plain text: a valid encoding and short lines, as the system's own tools count them, and the title first. */
export const textChecker: Checker = {
  by: "iconv, wc",
  async check({ path, tree }) {
    const problems: string[] = [];
    const inUtf16 = ["-f", "UTF-8", "-t", "UTF-16", path];
    if (!(await ask("iconv", inUtf16)).succeeded)
      problems.push("is not valid UTF-8");
    const widest = await widestLine(path);
    if (!(widest <= columns))
      problems.push(
        `its widest line has ${String(widest)} columns, not ${String(columns)}`,
      );
    const text = await readFile(path, "utf8");
    if (text.startsWith("\uFEFF"))
      problems.push("begins with a byte order mark");
    if (/[^\r]\n/.test(text))
      problems.push("has lines that do not end in CRLF");
    const title = text.slice(0, text.indexOf("=")).replaceAll("\r\n", " ");
    if (firstDifference(tree.title, title))
      problems.push("does not begin with its title");
    return problems;
  },
  words: readWords,
};

/** As many columns as a terminal needs. */
async function widestLine(path: string): Promise<number> {
  const { stdout } = await ask("wc", ["-L", path], { LC_ALL: "C.UTF-8" });
  return Number.parseInt(stdout, 10);
}

async function readWords({ path, tree }: FileToCheck): Promise<string> {
  const text = await readFile(path, "utf8");
  return text
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll("\r\n", "\n")
    .replaceAll(/\n +/g, " ")
    .split("\n")
    .map((line) => withoutAdded(line, tree))
    .join("\n")
    .replaceAll(new RegExp(`\\[${pictureWords(tree)}\\]`, "g"), "")
    .replaceAll(/\(https:\/\/[^\s)]+\)/g, "");
}
