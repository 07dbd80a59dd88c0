import { inflateSync } from "node:zlib";
import { UnreadableAnswers } from "../unreadable.ts";
import { type Dictionary, isDictionary, Name } from "./read-values.ts";

/**
 * Objects are packed in one way by all programs; anything else is no such program's.
 *
 * @param most bytes that may come of it
 */
export function unpackedBytes(
  part: Uint8Array,
  about: Dictionary,
  most: number,
): Buffer {
  const filter = [about.get("Filter") ?? []].flat();
  if (filter.length === 0) return Buffer.from(part);
  const [only] = filter;
  const isKnown = only instanceof Name && /^(FlateDecode|Fl)$/.test(only.name);
  if (filter.length > 1 || !isKnown || isPredicted(about))
    throw new UnreadableAnswers("damaged");
  try {
    return inflateSync(part, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isSwollen =
      cause instanceof Error &&
      "code" in cause &&
      cause.code === "ERR_BUFFER_TOO_LARGE";
    throw new UnreadableAnswers(isSwollen ? "too-large" : "damaged", { cause });
  }
}

/** Whether each row is told by the one above it, as in pictures. */
function isPredicted(about: Dictionary): boolean {
  const [how] = [about.get("DecodeParms") ?? []].flat();
  const predictor = isDictionary(how) ? how.get("Predictor") : undefined;
  return predictor !== undefined && predictor !== 1;
}
