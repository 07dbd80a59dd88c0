import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { columns } from "#lib/formats/text/wrap.ts";
import { pictureWords, withoutAdded } from "./added.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { firstDifference } from "./same-words.ts";

/** Plain text: a valid encoding and short lines, as the system's own tools count them, and the title first. */
export const textChecker: Checker = {
  by: "iconv, wc",
  async check({ path, tree }) {
    const problems: string[] = [];
    if (spawnSync("iconv", ["-f", "UTF-8", "-t", "UTF-16", path]).status !== 0)
      problems.push("is not valid UTF-8");
    const widest = widestLine(path);
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
function widestLine(path: string): number {
  const inUtf8 = ["LC_ALL=C.UTF-8", "wc", "-L", path];
  const { stdout } = spawnSync("env", inUtf8, { encoding: "utf8" });
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
