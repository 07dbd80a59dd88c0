import { ask } from "../program.ts";

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
  const { succeeded, stdout, stderr } = await ask(program, typed);
  if (succeeded) return stdout;
  throw new Error(
    `${program} refuses the file: ${(stderr || stdout).slice(0, 300)}`,
  );
}
