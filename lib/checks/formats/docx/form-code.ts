import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { readPageCode } from "#lib/documents/page-code.ts";
import type { FileToCheck } from "../checker.ts";
import { ask } from "../program.ts";

/** Of the first page and of all others: Word has a foot for each. */
const feet = ["footer1", "footer2"];

/** What is wrong with the code at the foot of a form's pages, a sentence each. */
export async function formCodeProblems(
  bytes: Uint8Array,
  { tree: { form, locale } }: FileToCheck,
): Promise<readonly string[]> {
  if (!form) return [];
  const files = unzipSync(bytes);
  const should = { ...form, locale, format: "docx" };
  const problems = feet.map(async (foot) => {
    const code = await scanned(files, foot);
    if (!isDeepStrictEqual(readPageCode(code), should))
      return [`${foot} has the code "${code}"`];
    const words = strFromU8(files[`word/${foot}.xml`] ?? new Uint8Array());
    return words.includes(`${code} <`) ? [] : [`${foot} does not say its code`];
  });
  return (await Promise.all(problems)).flat();
}

async function scanned(
  files: Readonly<Record<string, Uint8Array>>,
  foot: string,
): Promise<string> {
  const relations = files[`word/_rels/${foot}.xml.rels`];
  const target = /Target="(media\/[^"]+\.png)"/.exec(
    relations ? strFromU8(relations) : "",
  )?.[1];
  const picture = files[`word/${target ?? ""}`];
  if (!picture) return "";
  const folder = await mkdtemp(join(tmpdir(), "form-code-"));
  try {
    const path = join(folder, "code.png");
    await writeFile(path, picture);
    const { stdout } = await ask("zbarimg", ["--quiet", "--raw", path]);
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}
