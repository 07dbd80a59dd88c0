import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Up to so many bytes are read of what a program prints. */
const maxBuffer = 64 * 1024 * 1024;

/**
 * Runs a program that looks at PDFs.
 *
 * @returns what it prints
 * @throws Error with what it says, or that it is not installed
 */
export async function printedBy(
  program: "qpdf" | "pdfinfo" | "pdffonts" | "pdftoppm" | "zbarimg",
  ...typed: readonly string[]
): Promise<string> {
  try {
    return (await run(program, [...typed], { maxBuffer })).stdout;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isMissing = "code" in error && error.code === "ENOENT";
    const problem = isMissing
      ? `${program} is not installed`
      : `${program} refuses the file: ${error.message.slice(0, 300)}`;
    throw new Error(problem, { cause: error });
  }
}
