import { spawn } from "node:child_process";
import { MissingProgram } from "../missing-program.ts";

/** The 64 cells as the ASCII letters that embossers take. */
const cellsAsLetters = "en-us-brf.dis";

/** Lets words name a sign by its cells, in Unicode's letters for them. */
const cellsAsThemselves = "braille-patterns.cti";

/** lou_translate reads 2,044 characters of a line; a backslash counts as two. */
const longestLine = 1000;

/** What liblouis writes for a sign that its table has not. */
const unknownSign = /'[\\/]X[0-9A-J]{4,}'/;

/**
 * Words as braille cells, each as one line. One process translates them all.
 *
 * @param table of liblouis, by its file
 * @throws MissingProgram where liblouis is not installed
 * @throws Error where a text has a sign that the table has not
 */
export async function brailleOf(
  texts: readonly string[],
  table: string,
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const lines = texts.map(linesOf);
  const output = await louTranslate(
    [`--forward`, `${cellsAsLetters},${table},${cellsAsThemselves}`],
    lines.flat().map((line) => `${line.replaceAll("\\", "\\\\")}\n`),
  );
  const cells = output.split("\n");
  return lines.map((of, index) => {
    const braille = cells.splice(0, of.length).join(" ");
    if (unknownSign.test(braille))
      throw new Error(`braille has no sign for this: ${texts[index] ?? ""}`);
    return braille;
  });
}

/** In pieces that the program reads whole. */
function linesOf(text: string): readonly string[] {
  const words = text.replaceAll(/\s+/g, " ").trim();
  if (words.length <= longestLine) return [words];
  const end = words.lastIndexOf(" ", longestLine);
  if (end < 1) throw new Error(`braille cannot take so long a word: ${text}`);
  return [words.slice(0, end), ...linesOf(words.slice(end))];
}

function louTranslate(
  parameters: readonly string[],
  lines: readonly string[],
): Promise<string> {
  return runProgram("lou_translate", parameters, lines.join(""));
}

/**
 * Runs a program of liblouis.
 *
 * @param input what it reads; it must read all of it
 * @throws MissingProgram where it is not installed
 * @throws Error with what it said where it fails
 */
export function runProgram(
  program: string,
  parameters: readonly string[],
  input: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters);
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      complaint += part;
    });
    child.on("error", (error) => {
      const isMissing = "code" in error && error.code === "ENOENT";
      reject(isMissing ? new MissingProgram(program, "liblouis-bin") : error);
    });
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} failed: ${complaint}`));
    });
    // Where it ends early its own error says why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
