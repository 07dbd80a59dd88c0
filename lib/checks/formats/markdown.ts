import { readFile } from "node:fs/promises";
import MarkdownIt, { type Token } from "markdown-it";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { pictureWords } from "./added.ts";
import type { Checker, FileToCheck } from "./checker.ts";

const parser = new MarkdownIt({ html: true });

/** Markdown as a parser of another family reads it. */
export const markdownChecker: Checker = {
  by: "markdown-it",
  async check(file) {
    const { front, tokens } = await read(file);
    return [
      ...frontProblems(front, file),
      ...headingProblems(tokens, file),
      ...tableProblems(tokens),
      ...htmlProblems(tokens),
    ];
  },
  async words(file) {
    const { tokens } = await read(file);
    return tokens
      .map((token) => (token.children ?? []).map(textOf).join(""))
      .join("\n")
      .replaceAll(new RegExp(`\\(${pictureWords(file.tree)}\\)`, "g"), "");
  },
};

async function read({ path }: FileToCheck) {
  const markdown = await readFile(path, "utf8");
  const [, front = "", body = markdown] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  return { front, tokens: parser.parse(body, {}) };
}

function frontProblems(front: string, { tree }: FileToCheck) {
  const fields = {
    title: tree.title,
    lang: conventionsOf(tree.language).tag,
    version: tree.version,
    publisher: tree.labels("publisher"),
  };
  const lines = front.split("\n");
  return Object.entries(fields)
    .filter(
      ([name, value]) => !lines.includes(`${name}: ${JSON.stringify(value)}`),
    )
    .map(([name]) => `its front matter has no ${name}, or another one`);
}

function headingProblems(
  tokens: readonly Token[],
  { tree }: FileToCheck,
): readonly string[] {
  const levels = tokens
    .filter(({ type }) => type === "heading_open")
    .map(({ tag }) => Number(tag.slice(1)));
  const first = tokens[1];
  const problems: string[] = [];
  if (tokens[0]?.tag !== "h1" || first?.content !== tree.title)
    problems.push("does not begin with its title as a heading of level 1");
  if (levels.filter((level) => level === 1).length !== 1)
    problems.push("has not one heading of level 1");
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    problems.push("leaves out a level of heading");
  return problems;
}

function tableProblems(tokens: readonly Token[]): readonly string[] {
  const rows = tokens.reduce<readonly number[]>((counts, { type }) => {
    if (type === "table_open") return [...counts, Number.NaN];
    if (type === "tr_open") return [...counts, 0];
    if (type !== "th_open" && type !== "td_open") return counts;
    return [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 1];
  }, []);
  return rows.some(
    (cells, index) =>
      index > 0 &&
      !Number.isNaN(cells) &&
      !Number.isNaN(rows[index - 1]) &&
      cells !== rows[index - 1],
  )
    ? ["has a table whose rows are not of the same length"]
    : [];
}

/** HTML says in which language words are, and nothing else. */
function htmlProblems(tokens: readonly Token[]): readonly string[] {
  const tags = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === "html_block" || type === "html_inline")
    .map(({ content }) => content.trim());
  const opening = tags.filter((tag) =>
    /^<(div|span) lang="[a-zA-Z-]+" dir="(ltr|rtl)">$/.test(tag),
  );
  const closing = tags.filter((tag) => /^<\/(div|span)>$/.test(tag));
  return opening.length === closing.length &&
    opening.length + closing.length === tags.length
    ? []
    : [`has HTML that says more than a language: ${tags.join(" ")}`];
}

function textOf({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  return type === "text" || type === "code_inline" ? content : "";
}
