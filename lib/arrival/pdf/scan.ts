import { UnreadableAnswers } from "../unreadable.ts";
import {
  type Allowance,
  type Dictionary,
  isDictionary,
  Name,
  type Value,
  ValueReader,
} from "./read-values.ts";

/** An object of a file. */
export interface Found {
  readonly number: number;
  readonly value: Value;
  /** What is packed into it. */
  readonly packed?: { readonly start: number; readonly end: number };
}

const heads =
  /(\d{1,10})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj|trailer/g;

/** The objects of a file in its order, and what says where to begin. */
export function scan(text: string, allowance: Allowance) {
  const found: Found[] = [];
  const trailers: Dictionary[] = [];
  const pattern = new RegExp(heads);
  for (let head = pattern.exec(text); head; head = pattern.exec(text)) {
    const reader = new ValueReader(text, pattern.lastIndex, allowance);
    const value = reader.value();
    const number = head[1];
    if (isDictionary(value)) {
      if (number === undefined || isOfType(value, "XRef")) trailers.push(value);
    }
    const packed = isDictionary(value) ? packedAfter(reader, value) : undefined;
    if (number !== undefined)
      found.push({ number: Number(number), value, ...(packed && { packed }) });
    pattern.lastIndex = packed?.end ?? reader.at;
  }
  return { found, trailers };
}

const endOfPacked = "endstream";

/** Where what is packed into an object lies; the object's word on its length is good only where it ends there. */
function packedAfter(reader: ValueReader, about: Dictionary) {
  reader.skip();
  const { text } = reader;
  if (!reader.takes("stream")) return undefined;
  if (!reader.takes("\r\n")) reader.takes("\n");
  const start = reader.at;
  const length = about.get("Length");
  if (typeof length === "number" && length >= 0) {
    const after = text.slice(start + length, start + length + 16);
    if (/^[\r\n]{0,2}endstream/.test(after))
      return { start, end: start + length };
  }
  const end = text.indexOf(endOfPacked, start);
  if (end < 0) throw new UnreadableAnswers("damaged");
  return { start, end };
}

export function isOfType(value: Value, type: string): value is Dictionary {
  if (!isDictionary(value)) return false;
  const is = value.get("Type");
  return is instanceof Name && is.name === type;
}

/** The objects that are packed into one: ISO 32000-1, 7.5.7. */
export function objectsWithin(
  about: Dictionary,
  inner: string,
  allowance: Allowance,
): readonly Found[] {
  const [count, first] = [about.get("N"), about.get("First")];
  if (typeof count !== "number" || typeof first !== "number")
    throw new UnreadableAnswers("damaged");
  const index = new ValueReader(inner, 0, allowance);
  return Array.from({ length: Math.min(count, inner.length) }, () => {
    const [number, offset] = [index.value(), index.value()];
    if (typeof number !== "number" || typeof offset !== "number")
      throw new UnreadableAnswers("damaged");
    const reader = new ValueReader(inner, first + offset, allowance);
    return { number, value: reader.value() };
  });
}
