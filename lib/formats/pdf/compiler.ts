import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  NodeCompiler,
  type NodeTypstDocument,
} from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { completeStructure } from "./structure.ts";

const require = createRequire(import.meta.url);

const fontFiles = ["400Regular", "700Bold"].flatMap((weight) => [
  `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  `@expo-google-fonts/noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`,
]);

/** Pictures are read from the project's folder; nothing outside it can be. */
export const project = join(import.meta.dirname, "../../..");
export const template = join(import.meta.dirname, "template.typ");

let compiler: Promise<NodeCompiler> | undefined;

/** One for all files: its fonts are read once. */
export function typstCompiler(): Promise<NodeCompiler> {
  compiler ??= createCompiler();
  return compiler;
}

async function createCompiler(): Promise<NodeCompiler> {
  const fontBlobs = await Promise.all(
    fontFiles.map((file) => readFile(require.resolve(file))),
  );
  return NodeCompiler.create({ workspace: project, fontArgs: [{ fontBlobs }] });
}

/**
 * Typesets a paper.
 *
 * @throws Error with what Typst says of it
 */
export async function typeset(paper: object): Promise<Typeset> {
  const typst = await typstCompiler();
  const compiled = typst.compile({
    mainFilePath: template,
    inputs: { paper: JSON.stringify(paper) },
  });
  const { result } = compiled;
  if (!result) {
    const said: unknown = compiled.takeDiagnostics()?.shortDiagnostics;
    throw new Error(`the PDF cannot be typeset: ${JSON.stringify(said)}`);
  }
  return { pages: result.numOfPages, document: result };
}

export interface Typeset {
  readonly pages: number;
  readonly document: NodeTypstDocument;
}

const emphasised = z.array(z.object({ body: z.object({ text: z.string() }) }));

/**
 * Writes a typeset paper as PDF/UA-1 (ISO 14289-1).
 *
 * @throws Error where the paper cannot meet it: without a title, a picture's words
 */
export async function writePdf({ document }: Typeset): Promise<Uint8Array> {
  const typst = await typstCompiler();
  const pdf = typst.pdf(document, { pdfStandard: "ua-1" });
  const runs = emphasised.parse(typst.query(document, { selector: "emph" }));
  // What was kept for this paper helps no other one; the paper before goes with its object.
  typst.evictCache(0);
  globalThis.gc?.();
  return completeStructure(
    pdf,
    runs.map(({ body }) => body.text),
  );
}
