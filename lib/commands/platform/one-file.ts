import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UnusableInput } from "./run.ts";

/** The one file that was typed after a command's name, as a whole path. */
export function readFileName(typed: string[]): string {
  const { positionals } = parseArgs({ args: typed, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new UnusableInput("Name one file.");
  return resolve(file);
}
