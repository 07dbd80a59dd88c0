import { readFile } from "node:fs/promises";
import type { Checker, FileToCheck } from "./checker.ts";
import { savedByOffice } from "./docx/office.ts";
import { fill, notReadBack } from "./docx/filled.ts";
import { formCodeProblems } from "./docx/form-code.ts";
import { htmlProblems, wordsByMammoth } from "./docx/mammoth.ts";
import { structureProblems } from "./docx/structure.ts";
import { expectedWords, firstDifference } from "./same-words.ts";

/** Word: its structure as it stands in the file, and what two other programs make of it. */
export const docxChecker: Checker = {
  by: "LibreOffice, Mammoth, zbar",
  check: async (file) => {
    const bytes = await readFile(file.path);
    return [
      ...structureProblems(bytes, file.tree),
      ...(await formCodeProblems(bytes, file)),
      ...(await htmlProblems(bytes, file.tree)),
      ...(await officeProblems(bytes, file)),
    ];
  },
  words: async ({ path }) => wordsByMammoth(await readFile(path)),
};

/** Opened and saved by LibreOffice it has the same words, and the same answers where it was filled in. */
async function officeProblems(
  bytes: Uint8Array,
  { tree }: FileToCheck,
): Promise<readonly string[]> {
  const filled = fill(bytes, tree);
  const [plain = bytes, answered = bytes] = await savedByOffice([
    bytes,
    filled,
  ]);
  // It saves what stands where nothing is written as words like any others.
  const words = (await wordsByMammoth(plain)).replaceAll(
    tree.labels("fillIn"),
    "",
  );
  const difference = firstDifference(expectedWords(tree), words);
  return [
    ...(difference ? [`LibreOffice saves other words: ${difference}`] : []),
    ...notReadBack(filled, tree, "as filled in"),
    ...notReadBack(answered, tree, "as LibreOffice saves it"),
  ];
}
