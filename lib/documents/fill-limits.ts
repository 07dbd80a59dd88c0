import { limits } from "#lib/consultation/limits.ts";

/** A name of `limits` in braces, as messages have their values. */
const slot = /\{(\w+)\}/g;

/**
 * Words with the numbers of `limits` that they name, such as
 * `{suppressionThreshold}`, so that a change of one is a change everywhere.
 *
 * @param file named in the error
 * @throws Error with file and line where there is no such number
 */
export function fillLimits(markdown: string, file: string): string {
  const numbers = new Map<string, number>(Object.entries(limits));
  return markdown.replaceAll(slot, (written, name: string, at: number) => {
    const number = numbers.get(name);
    if (number !== undefined) return String(number);
    const line = markdown.slice(0, at).split("\n").length;
    throw new Error(`${file}:${String(line)}: there is no limit ${written}`);
  });
}
