import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Format, formats } from "#lib/consultation/formats.ts";
import { fileTypes } from "#lib/formats/file-type.ts";
import { renderers } from "#lib/formats/renderers.ts";
import { specimen } from "./specimen.ts";
import type { FileToCheck } from "./checker.ts";

interface Specimens {
  readonly files: readonly {
    readonly file: FileToCheck;
    readonly sha256: string;
  }[];
  /** Takes the files away again. */
  remove(): Promise<void>;
}

/** The formats whose direction can be wrong. */
const directed = ["html", "pdf", "large-print-18", "docx", "epub"] as const;

/** Documents of every kind of block, of which one runs right to left: what no publication holds yet is checked too. */
export async function renderSpecimens(): Promise<Specimens> {
  const folder = await mkdtemp(join(tmpdir(), "specimens-"));
  const render = async (language: "en" | "ar", format: Format) => {
    const tree = trees[language];
    const { bytes, ...rendered } = await renderers[format](tree);
    const { extension } = fileTypes[format];
    const path = join(folder, `${language}-${format}.${extension}`);
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { file: { path, format, tree, rendered }, sha256 };
  };
  const trees = { en: await specimen("en"), ar: await specimen("ar") };
  return {
    files: await Promise.all([
      ...formats.map((format) => render("en", format)),
      ...directed.map((format) => render("ar", format)),
    ]),
    remove: () => rm(folder, { recursive: true }),
  };
}
