import type { Conventions } from "./conventions.ts";
import { defaultLocale, type Language, languageOf } from "./routing.ts";

/*
 * A language that nobody speaks, made from English as the platform runs: longer by
 * a third, with accents, from right to left, in brackets. Words that stand outside
 * of brackets were left in code; words that do not fit would not fit in German.
 */

export const pseudoLanguage: Language = "xb";

export const pseudoConventions: Conventions = {
  tag: "ar-XB",
  direction: "rtl",
  name: "⟦Pšëüüdôö⟧",
};

export function isPseudo(locale: string): boolean {
  return languageOf(locale) === pseudoLanguage;
}

/** The English locale that a pseudo-locale is made from. */
export function originalOf(locale: string): string {
  return defaultLocale + locale.slice(pseudoLanguage.length);
}

/** Letters with a mark; a vowel is there twice, which makes a text longer by about a third. */
const letters: Readonly<Record<string, string>> = {
  ...{ a: "áá", e: "éé", i: "íí", o: "óó", u: "úú" },
  ...{ A: "Áá", E: "Éé", I: "Íí", O: "Óó", U: "Úú" },
  ...{ c: "ç", n: "ñ", s: "š", z: "ž", C: "Ç", N: "Ñ", S: "Š", Z: "Ž" },
};

/** Addresses, numbers and file endings are the same in every language. */
const sameEverywhere = /[@/\d]|\w\.\w/;

/** Text with accents, longer, and not in brackets. */
export function accented(text: string): string {
  return text.replaceAll(/\S+/g, (word) =>
    sameEverywhere.test(word)
      ? word
      : word.replaceAll(/[a-z]/gi, (letter) => letters[letter] ?? letter),
  );
}

/** A text that stands alone, in brackets. */
export function pseudoText(text: string): string {
  return text.trim() === "" ? text : `⟦${accented(text)}⟧`;
}

/** An ICU message: what it asks for, its tags and its plurals stay as they are. */
export function pseudoMessage(message: string): string {
  if (message.trim() === "") return message;
  const [text] = readText(message, 0);
  return `⟦${text}⟧`;
}

/** Words of any depth, each a message or, with another `change`, a text. */
export function pseudoWords<T extends object>(
  words: T,
  change: (text: string) => string = pseudoMessage,
): T {
  const made = (value: unknown) =>
    typeof value === "object" && value !== null
      ? pseudoWords(value, change)
      : change(String(value));
  if (Array.isArray(words)) return words.map(made) as unknown as T;
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    made(value),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Reads to the end, or to the brace that closes an option; gives what is read and where it ended. */
function readText(message: string, start: number): [string, number] {
  let read = "";
  let at = start;
  while (at < message.length && message[at] !== "}") {
    const rest = message.slice(at);
    // A quoted brace and a tag mean something to the formatter.
    const kept = /^(?:'[{}<][^']*'|<\/?\w+\/?>|''|#)/.exec(rest)?.[0];
    if (kept !== undefined) {
      read += kept;
      at += kept.length;
    } else if (rest.startsWith("{")) {
      const [argument, end] = readArgument(message, at + 1);
      read += argument;
      at = end;
    } else {
      // A quote that quotes nothing is an apostrophe, and stands where it stood.
      const [plain = ""] = /^.[^{}<#']*/s.exec(rest) ?? [];
      read += accented(plain);
      at += plain.length;
    }
  }
  return [read, at];
}

/** Reads `name}`, `name, number}` or `name, plural, one {...} other {...}}`, past its last brace. */
function readArgument(message: string, start: number): [string, number] {
  let read = "{";
  let at = start;
  while (at < message.length && message[at] !== "}") {
    if (message[at] === "{") {
      const [option, end] = readText(message, at + 1);
      read += `{${option}}`;
      at = end + 1;
    } else {
      read += message[at] ?? "";
      at += 1;
    }
  }
  return [`${read}}`, at + 1];
}
