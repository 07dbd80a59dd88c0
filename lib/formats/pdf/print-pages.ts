import { relative } from "node:path";
import { z } from "zod";
import type { DocumentTree } from "#lib/documents/document.ts";
import { paperOf } from "./data.ts";
import { project, template, typstCompiler } from "./compiler.ts";

/** The page of the standard PDF on which each part begins, by the part's id. */
export type PrintPages = Readonly<Record<string, number>>;

/** The paper, and after its last word the page on which each part's title stands. */
const source = `#include "/${relative(project, template)}"
#context [#metadata(
  query(heading.where(level: 2, outlined: true)).map(it => it.location().page())
) <parts>]`;

const found = z.tuple([z.object({ value: z.array(z.int()) })]);

/**
 * Typesets the standard PDF to find where its parts begin.
 *
 * @throws Error where it has not as many titles of parts as the document
 */
export async function printPagesOf(tree: DocumentTree): Promise<PrintPages> {
  const typst = await typstCompiler();
  const paper = { ...paperOf(tree), measure: "standard", feet: [] };
  const { result } = typst.compile({
    mainFileContent: source,
    inputs: { paper: JSON.stringify(paper) },
  });
  const [{ value: pages }] = found.parse(
    result ? typst.query(result, { selector: "<parts>" }) : [],
  );
  typst.evictCache(0);
  if (pages.length !== tree.parts.length)
    throw new Error("the PDF has not one title for each part");
  return Object.fromEntries(
    tree.parts.map(({ id }, index) => [id, pages[index] ?? 0]),
  );
}
