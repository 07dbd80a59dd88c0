import { readFileSync } from "node:fs";

/** Where a word of one consultation stands outside its definition. */
export interface OwnWord {
  /** File and line, as an editor opens them. */
  readonly place: string;
  readonly line: string;
}

/**
 * Finds words in files, line by line; the name of a file is read as well.
 *
 * @param files paths from the project's folder
 */
export function ownWordsIn(
  files: readonly string[],
  words: readonly RegExp[],
): readonly OwnWord[] {
  const isFound = (text: string) => words.some((word) => word.test(text));
  return files.flatMap((file) => [
    ...(isFound(file) ? [{ place: file, line: "its name" }] : []),
    ...readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        isFound(line)
          ? [{ place: `${file}:${String(index + 1)}`, line: line.trim() }]
          : [],
      ),
  ]);
}
