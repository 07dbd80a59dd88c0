/*
 * A code of four words opens a draft on another device. Each word is one of
 * 2,048, so four of them are 44 random bits: enough where every guess costs a
 * slow hash, and little enough to be copied by hand.
 */

export const listLength = 2048;
export const wordsInCode = 4;

/** Gives a random whole number below the limit. */
export type Draw = (limit: number) => number;

/** A new code: four words of a list, as a person reads them. */
export function drawCode(list: readonly string[], draw: Draw): string {
  return Array.from(
    { length: wordsInCode },
    () => list[draw(list.length)] ?? "",
  ).join(" ");
}

/** Polish and other letters that no decomposition takes their mark from. */
const letters: Readonly<Partial<Record<string, string>>> = {
  ł: "l",
  // Arabic letters that people and keyboards write for one another.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ء: "",
  // The stretch between letters.
  ـ: "",
};

/** A word as it is compared: small letters, without accents, vowel marks or other ways to write one letter. */
export function normalised(word: string): string {
  return Array.from(
    word.normalize("NFC").toLowerCase(),
    (letter) => letters[letter] ?? letter,
  )
    .join("")
    .normalize("NFD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "");
}

export type ReadCode =
  /** Each way in which the words can be meant, as the hash is made of it. */
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly problem: "empty" }
  | { readonly ok: false; readonly problem: "count"; readonly count: number }
  | { readonly ok: false; readonly problem: "word"; readonly word: string };

/**
 * Reads a typed code, in any case, with any spaces, hyphens, commas or numbers
 * of a list between its words, and with a slip of one letter in a word.
 *
 * @param lists the lists of all languages: a code may be typed on any page
 */
export function readCode(
  typed: string,
  lists: readonly (readonly string[])[],
): ReadCode {
  const words: readonly string[] = typed.match(/[\p{L}\p{M}\p{Cf}]+/gu) ?? [];
  if (words.length === 0) return { ok: false, problem: "empty" };
  if (words.length !== wordsInCode)
    return { ok: false, problem: "count", count: words.length };
  const plain = words.map(normalised);
  const found = lists.map((list) => {
    const known = plainWords(list);
    return plain.map((word) => meant(word, known));
  });
  const codes = found
    .filter((each) => each.every((word) => word !== undefined))
    .map((each) => each.join(" "));
  if (codes.length > 0) return { ok: true, codes: [...new Set(codes)] };
  // Of the language that fits best, the word that does not.
  const best = found.toSorted((a, b) => misses(a) - misses(b))[0] ?? [];
  const word = words[best.indexOf(undefined)] ?? words[0] ?? "";
  return { ok: false, problem: "word", word };
}

const plainLists = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list's words as they are compared, worked out once a list. */
function plainWords(list: readonly string[]): ReadonlySet<string> {
  const known = plainLists.get(list) ?? new Set(list.map(normalised));
  plainLists.set(list, known);
  return known;
}

/** What the hash of a code is made of, as `readCode` gives it. */
export function plainCode(code: string): string {
  return code.split(" ").map(normalised).join(" ");
}

function misses(words: readonly (string | undefined)[]): number {
  return words.filter((word) => word === undefined).length;
}

/** The word of the list that a typed one means: itself, or the only one that is a slip away. */
function meant(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return word;
  const near = [...known].filter((other) => isSlipOf(word, other));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether one letter was left out, put in, changed, or swapped with the next. */
function isSlipOf(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || typed.length < 3)
    return false;
  let same = 0;
  while (same < word.length && typed[same] === word[same]) same += 1;
  const a = typed.slice(same);
  const b = word.slice(same);
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
