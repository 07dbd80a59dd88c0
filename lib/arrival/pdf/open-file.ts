import { UnreadableAnswers } from "../unreadable.ts";
import {
  Allowance,
  type Dictionary,
  isDictionary,
  Reference,
  type Value,
} from "./read-values.ts";
import { type Found, isOfType, objectsWithin, scan } from "./scan.ts";
import { unpackedBytes } from "./unpack.ts";

/*
 * The file comes from anybody. Its objects are read one after the other, as they
 * stand; a later one counts in place of an earlier one of the same number, which
 * is how programs save what was filled in. Only what objects are packed into is
 * unpacked, and no more of it than a filled-in questionnaire could have.
 */

/** In bytes: room for a filled-in questionnaire and for pictures put into it. */
const largestFile = 25 * 1024 * 1024;
/** In bytes, of all that is unpacked: a questionnaire in very large print has 1 MiB. */
const mostUnpacked = 12 * 1024 * 1024;
/** In letters, each value as 64 more: room for some two million values. */
const mostRead = 128 * 1024 * 1024;
/** Programs look for the head and the tail of a file within so many bytes. */
const margin = 1024;
/** An object may stand for another one, but not for long. */
const longestChain = 8;

export interface PdfFile {
  readonly catalog: Dictionary;
  /** What a value is, or what the object is that it stands for. */
  readonly resolve: (value: Value | undefined) => Value | undefined;
  /** What is packed into an object; undefined where it is no such object. */
  readonly unpack: (value: Value | undefined) => string | undefined;
}

/**
 * Reads the objects of a PDF.
 *
 * @throws UnreadableAnswers where it is too large, encrypted, damaged or no PDF
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  if (bytes.length > largestFile) throw new UnreadableAnswers("too-large");
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("latin1");
  if (!text.slice(0, margin).includes("%PDF-"))
    throw new UnreadableAnswers("not-pdf");
  refuseCutOff(text);
  const allowance = new Allowance(mostRead);
  const { found, trailers } = scan(text, allowance);
  if (trailers.some((trailer) => trailer.has("Encrypt")))
    throw new UnreadableAnswers("encrypted");
  let left = mostUnpacked;
  const unpacked = ({ value, packed }: Found) => {
    if (!packed || !isDictionary(value)) return undefined;
    const part = buffer.subarray(packed.start, packed.end);
    const whole = unpackedBytes(part, value, left);
    left -= whole.length;
    return whole.toString("latin1");
  };
  const objects = new Map<number, Found>();
  for (const object of found) {
    objects.set(object.number, object);
    if (!isOfType(object.value, "ObjStm")) continue;
    const inner = unpacked(object) ?? "";
    for (const one of objectsWithin(object.value, inner, allowance))
      objects.set(one.number, one);
  }
  const resolve = (value: Value | undefined) => {
    let it = value;
    for (let step = 0; it instanceof Reference; step += 1) {
      if (step > longestChain) throw new UnreadableAnswers("damaged");
      it = objects.get(it.number)?.value;
    }
    return it;
  };
  const catalog = trailers
    .map((trailer) => resolve(trailer.get("Root")))
    .findLast(isDictionary);
  if (!catalog) throw new UnreadableAnswers("damaged");
  return {
    catalog,
    resolve,
    unpack: (value) => {
      const object =
        value instanceof Reference ? objects.get(value.number) : undefined;
      return object && unpacked(object);
    },
  };
}

/** A file that was not sent whole would be read as it was before it was last saved. */
function refuseCutOff(text: string): void {
  const end = text.lastIndexOf("%%EOF");
  const rest = text.slice(end);
  if (end < 0 || rest.length > margin || / obj\b/.test(rest))
    throw new UnreadableAnswers("damaged");
}
