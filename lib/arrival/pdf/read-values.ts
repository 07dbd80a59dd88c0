import { UnreadableAnswers } from "../unreadable.ts";

/*
 * The values that a PDF is written in (ISO 32000-1, 7.3). No library is used to
 * read what strangers send: those that there are unpack whatever a file asks for.
 */

export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Stands for an object by its number. */
export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;

/** A string holds a letter for each byte. */
export type Value =
  number | boolean | null | string | Name | Reference | Dictionary | Values;
type Values = readonly Value[];

export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

/** Deeper than any form, so that no file can ask for too much of the stack. */
const deepest = 64;
/** What a value costs beside its letters: it takes memory however short it is. */
const costOfValue = 64;

/** How much is read of a file in all, whatever it asks for. */
export class Allowance {
  #left: number;

  constructor(letters: number) {
    this.#left = letters;
  }

  /** @throws UnreadableAnswers where nothing is left */
  take(letters: number): void {
    this.#left -= letters + costOfValue;
    if (this.#left < 0) throw new UnreadableAnswers("too-large");
  }
}

const white = /[\0\t\n\f\r ]*/y;
const comment = /%[^\r\n]*/y;
const plain = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const restOfReference =
  /[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;

/** Reads values out of a text, one after the other. */
export class ValueReader {
  readonly text: string;
  at: number;
  readonly #allowance: Allowance;

  constructor(text: string, at: number, allowance: Allowance) {
    this.text = text;
    this.at = at;
    this.#allowance = allowance;
  }

  /** Passes over what says nothing. */
  skip(): void {
    const start = this.at;
    do this.#match(white);
    while (this.#match(comment) !== "");
    this.#allowance.take(this.at - start);
  }

  /** Passes over a word, where it stands here. */
  takes(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** @throws UnreadableAnswers where there is no value here, or too much of one */
  value(depth = 0): Value {
    if (depth > deepest) throw new UnreadableAnswers("too-large");
    this.skip();
    if (this.takes("<<")) return this.#dictionary(depth);
    if (this.takes("[")) return this.#array(depth);
    if (this.takes("/")) return this.#name();
    if (this.takes("(")) return this.#string();
    if (this.takes("<")) return this.#hexadecimal();
    return this.#word();
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ""] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  #dictionary(depth: number): Dictionary {
    const entries = new Map<string, Value>();
    for (;;) {
      this.skip();
      if (this.takes(">>")) return entries;
      if (!this.takes("/")) throw new UnreadableAnswers("damaged");
      const { name } = this.#name();
      entries.set(name, this.value(depth + 1));
    }
  }

  #array(depth: number): Values {
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.takes("]")) return values;
      values.push(this.value(depth + 1));
    }
  }

  #name(): Name {
    const written = this.#match(plain);
    this.#allowance.take(written.length);
    const letters = written.replaceAll(/#([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    return new Name(letters);
  }

  #string(): string {
    const { text, at: start } = this;
    let at = start;
    // By codes: a file may hold millions of letters, read again and again.
    for (let open = 1; open > 0; at += 1) {
      if (at >= text.length) throw new UnreadableAnswers("damaged");
      const code = text.charCodeAt(at);
      if (code === codeOf.escape) at += 1;
      else if (code === codeOf.opening) open += 1;
      else if (code === codeOf.closing) open -= 1;
    }
    this.at = at;
    this.#allowance.take(at - start);
    return unescaped(text.slice(start, at - 1));
  }

  #hexadecimal(): string {
    const end = this.text.indexOf(">", this.at);
    if (end < 0) throw new UnreadableAnswers("damaged");
    const digits = this.text.slice(this.at, end).replaceAll(/[^\da-f]/gi, "");
    this.#allowance.take(end - this.at);
    this.at = end + 1;
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return Buffer.from(even, "hex").toString("latin1");
  }

  #word(): Value {
    const word = this.#match(plain);
    this.#allowance.take(word.length);
    if (/^\d+$/.test(word) && this.#match(restOfReference) !== "")
      return new Reference(Number(word));
    // Some programs write what is no number where one should be: no answer is one.
    if (/^[-+.\d]/.test(word)) return Number(word) || 0;
    if (word === "null") return null;
    if (word === "true" || word === "false") return word === "true";
    throw new UnreadableAnswers("damaged");
  }
}

const codeOf = { opening: 0x28, closing: 0x29, escape: 0x5c } as const;

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
};

/** ISO 32000-1, 7.3.4.2. */
function unescaped(written: string): string {
  return written
    .replaceAll(/(?<!\\)\r\n?/g, "\n")
    .replaceAll(/\\(\r\n|[0-7]{1,3}|[^])/g, (_, escaped: string) => {
      if (/^[0-7]/.test(escaped))
        return String.fromCharCode(parseInt(escaped, 8) & 0xff);
      if (/^[\r\n]/.test(escaped)) return "";
      return escapes[escaped] ?? escaped;
    });
}
