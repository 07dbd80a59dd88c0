/** More than the longest answers of every page together; whoever sends more sends something else. */
const largestBody = 600_000;

export type PostedForm =
  | { readonly ok: true; readonly fields: URLSearchParams }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/**
 * Reads a posted form's fields.
 *
 * @returns the fields, or the status to refuse with: 413 over the limit (without
 *   reading the rest), 415 for another type of body, 400 where it is not UTF-8
 */
export async function readPostedForm(request: Request): Promise<PostedForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded"))
    return { ok: false, status: 415 };
  const bytes = await readAtMost(request, largestBody);
  if (!bytes) return { ok: false, status: 413 };
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, status: 400 };
  return { ok: true, fields: new URLSearchParams(text) };
}

async function readAtMost(
  request: Request,
  limit: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit)
    return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as text where both it and what it encodes are valid UTF-8 without NUL, which the database cannot hold. */
function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const plain = decodeURIComponent(text.replaceAll("+", " "));
    return plain.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
