import { Readable, pipeline } from "node:stream";
import busboy from "busboy";

/** A form with one file, read as far as the file. */
export interface PostedFile {
  /** What stands before the file in the form. */
  readonly fields: ReadonlyMap<string, string>;
  /** As the browser named it; empty where none was chosen. */
  readonly name: string;
  /** To be read to its end. Ends one byte above the limit where the file is larger. Throws where it stops coming. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Reads a form that carries a file. The file is not kept in memory: it is read
 * as it comes.
 *
 * @param largestFile in bytes
 * @param texts files of text before it, which are read as fields, and how large a
 *   field may be: one that is larger is cut off
 * @returns undefined where the body is no such form
 */
export function readPostedFile(
  request: Request,
  largestFile: number,
  texts: { readonly names: readonly string[]; readonly largest: number } = {
    names: [],
    largest: 200,
  },
): Promise<PostedFile | undefined> {
  const type = request.headers.get("content-type") ?? "";
  const { body } = request;
  if (!type.startsWith("multipart/form-data") || !body)
    return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const fields = new Map<string, string>();
    const parser = parserOf(type, largestFile, texts);
    if (!parser) {
      resolve(undefined);
      return;
    }
    parser.on("field", (name, value) => fields.set(name, value));
    parser.on("file", (name, content, { filename }) => {
      if (texts.names.includes(name)) {
        readText(content, texts.largest, (text) => fields.set(name, text));
        return;
      }
      // It may stop coming before anybody reads: who reads it later is told all the same.
      content.on("error", () => undefined);
      resolve({ fields, name: filename ?? "", content });
    });
    // Of a file that stops coming, its reader hears.
    pipeline(Readable.from(body), parser, () => {
      resolve(undefined);
    });
  });
}

/** Reads a file to its end, and keeps of it what a field may hold. */
function readText(
  content: Readable,
  largest: number,
  keep: (text: string) => void,
): void {
  const pieces: Buffer[] = [];
  let bytes = 0;
  content.on("data", (piece: Buffer) => {
    if (bytes < largest) pieces.push(piece.subarray(0, largest - bytes));
    bytes += piece.length;
    keep(Buffer.concat(pieces).toString("utf8"));
  });
  // The parser tells who waits for the file that follows.
  content.on("error", () => undefined);
}

function parserOf(
  type: string,
  largestFile: number,
  texts: { readonly names: readonly string[]; readonly largest: number },
) {
  const limits = {
    files: texts.names.length + 1,
    fields: 5,
    fieldSize: texts.largest,
    fileSize: largestFile + 1,
  };
  try {
    return busboy({ headers: { "content-type": type }, limits });
  } catch {
    // Without a boundary.
    return undefined;
  }
}
