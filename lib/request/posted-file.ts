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
 * @returns undefined where the body is no such form
 */
export function readPostedFile(
  request: Request,
  largestFile: number,
): Promise<PostedFile | undefined> {
  const type = request.headers.get("content-type") ?? "";
  const { body } = request;
  if (!type.startsWith("multipart/form-data") || !body)
    return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const fields = new Map<string, string>();
    const parser = parserOf(type, largestFile);
    if (!parser) {
      resolve(undefined);
      return;
    }
    parser.on("field", (name, value) => fields.set(name, value));
    parser.on("file", (_, content, { filename }) => {
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

function parserOf(type: string, largestFile: number) {
  const limits = {
    files: 1,
    fields: 5,
    fieldSize: 200,
    fileSize: largestFile + 1,
  };
  try {
    return busboy({ headers: { "content-type": type }, limits });
  } catch {
    // Without a boundary.
    return undefined;
  }
}
