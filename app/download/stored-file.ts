import { createReadStream } from "node:fs";
import { type ByteRange, byteRange } from "#lib/http/byte-range.ts";
import { streamOf } from "./stream-of.ts";

/** A file on the disk that anybody may have. */
interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  /** What it is called where it is kept. */
  readonly name: string;
  /** Whether a browser shows it in place. */
  readonly opens: boolean;
}

/**
 * Hands out a file: as a whole, in part, or as "you have it already". Its content
 * hash is its tag, so a browser asks again after a while and is sent nothing twice.
 */
export function storedFile(request: Request, file: StoredFile): Response {
  const tag = `"${file.sha256}"`;
  const headers = {
    etag: tag,
    "cache-control": "public, max-age=300",
    "accept-ranges": "bytes",
    "content-type": file.mediaType,
    "content-disposition": `${file.opens ? "inline" : "attachment"}; filename="${file.name}"`,
  };
  if (request.headers.get("if-none-match")?.includes(tag))
    return new Response(null, { status: 304, headers });
  const range = rangeOf(request, tag, file.bytes);
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { "content-range": `bytes */${String(file.bytes)}` },
    });
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  return new Response(streamOf(contentOf(file.path, { start, end })), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "content-length": String(end - start + 1),
      ...(range && {
        "content-range": `bytes ${String(start)}-${String(end)}/${String(file.bytes)}`,
      }),
    },
  });
}

/** In bytes: most documents are read from the disk in one piece. */
const piece = 256 * 1024;

/** Opens the file only once somebody reads: who asks for the headers alone would leave it open. */
async function* contentOf(path: string, range: ByteRange) {
  const pieces: AsyncIterable<Uint8Array<ArrayBuffer>> = createReadStream(
    path,
    { ...range, highWaterMark: piece },
  );
  yield* pieces;
}

/** A part of another file than the one that it was asked of is not sent. */
function rangeOf({ headers }: Request, tag: string, bytes: number) {
  const asked = headers.get("if-range");
  if (asked !== null && asked !== tag) return undefined;
  return byteRange(headers.get("range"), bytes);
}
