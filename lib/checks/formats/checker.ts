import type { Format } from "#lib/consultation/formats.ts";
import type { DocumentTree } from "#lib/documents/document.ts";

/** A file as it lies on the disk, with what it was made from. */
export interface FileToCheck {
  readonly path: string;
  readonly format: Format;
  readonly tree: DocumentTree;
  /** Pages and seconds, where the format has them. */
  readonly rendered: {
    readonly pages?: number | undefined;
    readonly seconds?: number | undefined;
  };
}

/** What programs that are not ours say of one format. */
export interface Checker {
  /** Which programs look, for the table: "qpdf, pdfinfo, pdf.js". */
  readonly by: string;
  /** What is wrong, a sentence each; none where nothing is. */
  readonly check: (file: FileToCheck) => Promise<readonly string[]>;
  /**
   * The words in reading order as another program reads them back, without what
   * the format adds (contents, running heads, page numbers, alternative texts).
   * Absent where words cannot be read back: from a recording.
   */
  readonly words?: (file: FileToCheck) => Promise<string>;
}
