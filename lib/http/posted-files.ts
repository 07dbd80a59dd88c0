import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";

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

interface Limits {
  /** Of all files together, in bytes. */
  readonly largest: number;
  readonly mostFiles: number;
}

/** In characters: far more than the longest answer, and than all answers together. */
const largestField = 300_000;
const largestFields = 1_000_000;
const mostFields = 200;

/**
 * Reads a form with files. No more of them is held than the limit: what is above
 * it is let go as it comes, so that what was typed beside it is still read.
 *
 * @returns undefined where the body is no such form, stops coming, or has far more
 *   typed in it than any form
 */
export async function readUpload(
  request: Request,
  { largest, mostFiles }: Limits,
): Promise<Upload | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || !request.body)
    return undefined;
  const fields = new URLSearchParams();
  const files: (UploadedFile & {
    pieces: Uint8Array[];
    isTooLarge: boolean;
  })[] = [];
  let size = 0;
  let typed = 0;
  try {
    const parser = busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { fields: mostFields, fieldSize: largestField, files: mostFiles },
    });
    parser.on("field", (name, value) => {
      typed += name.length + value.length;
      if (typed > largestFields) parser.destroy(new Error("too much"));
      // The database cannot hold it.
      fields.append(name, value.replaceAll("\0", ""));
    });
    parser.on("file", (field, content, { filename }) => {
      const file = {
        field,
        name: (filename ?? "").slice(0, 200),
        pieces: [] as Uint8Array[],
        isTooLarge: false,
      };
      if (file.name !== "") files.push(file);
      content.on("data", (piece: Uint8Array) => {
        size += piece.byteLength;
        file.isTooLarge ||= size > largest;
        if (file.isTooLarge) file.pieces.length = 0;
        else file.pieces.push(piece);
      });
    });
    await pipeline(Readable.from(request.body), parser);
    return { fields, files };
  } catch {
    return undefined;
  }
}

/** Whether a body says of itself that it is larger than files of this size, with what stands around them. */
export function isDeclaredLarger(request: Request, largest: number): boolean {
  const around = 100_000;
  return Number(request.headers.get("content-length") ?? 0) > largest + around;
}
