import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readPageCode } from "#lib/documents/page-code.ts";
import type { FileToCheck } from "../checker.ts";
import { printedBy } from "./program.ts";

/** As coarse as a scanner that is set to be quick. */
const dotsPerInch = "150";

/** What is wrong with the codes at the foot of a questionnaire's pages, a sentence each. */
export async function pageCodeProblems(
  file: FileToCheck,
): Promise<readonly string[]> {
  const { form, locale } = file.tree;
  if (!form) return [];
  const folder = await mkdtemp(join(tmpdir(), "page-codes-"));
  try {
    const drawn = join(folder, "page");
    await printedBy("pdftoppm", "-r", dotsPerInch, "-gray", file.path, drawn);
    const problems: string[] = [];
    const pictures = (await readdir(folder)).sort();
    for (const [index, picture] of pictures.entries()) {
      const page = index + 1;
      const code = await printedBy(
        "zbarimg",
        "--quiet",
        "--raw",
        join(folder, picture),
      );
      const should = { ...form, locale, format: file.format, page };
      if (!isDeepStrictEqual(readPageCode(code.trim()), should))
        problems.push(`page ${String(page)} has the code "${code.trim()}"`);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
