import type { DocumentTree } from "./document.ts";

/** A shorter document is seen through, or felt through, sooner than its contents are read. */
const fewestParts = 5;

/** Whether a document on paper is long enough for a list of its contents. */
export function isLong({ parts }: Pick<DocumentTree, "parts">): boolean {
  return parts.length >= fewestParts;
}
