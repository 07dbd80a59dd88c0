import type { DocumentTree } from "#lib/documents/document.ts";

/** A file as rendered, with what the list of documents says of it. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Pages of paper or of braille, where the format has them. */
  readonly pages?: number;
  /** Length of a recording. */
  readonly seconds?: number;
}

/** Makes one format of a publication. The same tree always gives the same bytes. */
export type Render = (tree: DocumentTree) => Promise<Rendered>;
