import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";

/*
 * Forms that carry files: one reader, for files that are held whole and for one
 * that is larger than memory and is read as it comes.
 */

export interface UploadedFile {
  /** The name of its field in the form. */
  readonly field: string;
  /** As the browser named it; never empty: where none was chosen there is no file. */
  readonly name: string;
  /** As it came. Empty where it is too large. */
  readonly pieces: readonly Uint8Array[];
  readonly isTooLarge: boolean;
}

export interface Upload {
  readonly fields: URLSearchParams;
  readonly files: readonly UploadedFile[];
}

/** A form with one file, read as far as the file. */
export interface UploadStream {
  /** What stands before the file in the form. */
  readonly fields: URLSearchParams;
  /** As the browser named it; empty where none was chosen. */
  readonly name: string;
  /** To be read to its end. Ends one byte above the limit where the file is larger. Throws where it stops coming. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** In characters: far more than the longest answer, and than all answers together. */
const largestField = 300_000;
const largestFields = 1_000_000;
const mostFields = 200;

/**
 * Reads a form with files. No more of them is held than the limit: what is above
 * it is let go as it comes, so that what was typed beside it is still read.
 *
 * @param limits `largest` is of all files together, in bytes
 * @returns undefined where the body is no such form, stops coming, or has far more
 *   typed in it than any form
 */
export async function readUpload(
  request: Request,
  limits: { readonly largest: number; readonly mostFiles: number },
): Promise<Upload | undefined> {
  const fields = new URLSearchParams();
  const files: (UploadedFile & {
    pieces: Uint8Array[];
    isTooLarge: boolean;
  })[] = [];
  let size = 0;
  const isWhole = await readParts(
    request,
    { files: limits.mostFiles },
    fields,
    (field, name, content) => {
      const file = {
        field,
        name,
        pieces: [] as Uint8Array[],
        isTooLarge: false,
      };
      if (name !== "") files.push(file);
      content.on("data", (piece: Uint8Array) => {
        size += piece.byteLength;
        file.isTooLarge ||= size > limits.largest;
        if (file.isTooLarge) file.pieces.length = 0;
        else file.pieces.push(piece);
      });
    },
  );
  return isWhole ? { fields, files } : undefined;
}

/**
 * Reads a form that carries a file too large to be held: it is read as it comes.
 *
 * @param largestFile in bytes
 * @param texts files of text before it, which are read as fields, and how large
 *   one may be: one that is larger is cut off
 * @returns undefined where the body is no such form
 */
export function readUploadStream(
  request: Request,
  largestFile: number,
  texts: { readonly names: readonly string[]; readonly largest: number } = {
    names: [],
    largest: 200,
  },
): Promise<UploadStream | undefined> {
  const fields = new URLSearchParams();
  const limits = {
    files: texts.names.length + 1,
    fields: 5,
    fieldSize: texts.largest,
    fileSize: largestFile + 1,
  };
  return new Promise((resolve) => {
    void readParts(request, limits, fields, (field, name, content) => {
      // It may stop coming before anybody reads: who reads it later is told all the same.
      content.on("error", () => undefined);
      if (texts.names.includes(field))
        readText(content, texts.largest, (text) => {
          fields.set(field, text);
        });
      else resolve({ fields, name, content });
    }).then(() => {
      // Of a file that stops coming, its reader hears.
      resolve(undefined);
    });
  });
}

/**
 * Reads the parts of a form in their order.
 *
 * @param fields takes what was typed; the database cannot hold a character 0
 * @returns whether it is such a form, and came to its end
 */
async function readParts(
  { headers, body }: Request,
  limits: busboy.Limits,
  fields: URLSearchParams,
  take: (field: string, name: string, content: Readable) => void,
): Promise<boolean> {
  const type = headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || !body) return false;
  let typed = 0;
  try {
    const parser = busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { fields: mostFields, fieldSize: largestField, ...limits },
    });
    parser.on("field", (name, value) => {
      typed += name.length + value.length;
      if (typed > largestFields) parser.destroy(new Error("too much"));
      fields.append(name, value.replaceAll("\0", ""));
    });
    parser.on("file", (field, content, { filename }) => {
      take(field, (filename ?? "").slice(0, 200), content);
    });
    await pipeline(Readable.from(body), parser);
    return true;
  } catch {
    return false;
  }
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
}

/** Whether a body says of itself that it is larger than files of this size, with what stands around them. */
export function isDeclaredLarger(request: Request, largest: number): boolean {
  const around = 100_000;
  return Number(request.headers.get("content-length") ?? 0) > largest + around;
}
