import type { Speech } from "#lib/i18n/conventions.ts";
import { speechOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";

/*
 * How a computer voice is to say what it would misread: abbreviations,
 * telephone numbers, addresses, dates. What a language's words for these are is in
 * its `locale.json`; what a voice reads well by itself is not here.
 */

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const web =
  /(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:uk|org|com|net|eu)\b(?:\/[\w./-]*\w)?/gi;
/** Relay prefix, area and number: "18001 03000 421553". */
const telephone = /(?<![\d.,])(?:18001 )?0\d{2,4}(?: \d{2,6}){1,3}(?!\d)/g;
/** A version of words: hexadecimal digits. */
const version = /(?<!\w)(?=[a-f]*\d)[\da-f]{12}(?!\w)/g;
const range = /(?<=\d) ?[–-] ?(?=\d)/g;

/** A text as a voice of its language is to read it out. */
export function spoken(text: string, language: Language): string {
  const speech = speechOf(language);
  const plain = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(email, (address) => sayAddress(address, speech))
    .replaceAll(web, (address) => sayAddress(address, speech))
    .replaceAll(version, (digits) => sayDigits(digits, 4))
    .replaceAll(telephone, (digits) => sayDigits(digits, 3))
    .replaceAll(range, ` ${speech.to} `)
    .replaceAll(/ ?[–—] ?/g, ", ")
    .replaceAll("&", speech.and)
    .replaceAll("_", " ");
  const dated = language === "en" ? sayDates(plain) : plain;
  return sayWords(dated, speech).replaceAll(/\s+/g, " ").trim();
}

function sayAddress(address: string, { at, dot, slash }: Speech): string {
  return address
    .replace(/^https?:\/\//, "")
    .replaceAll("@", ` ${at} `)
    .replaceAll(".", ` ${dot} `)
    .replaceAll("/", ` ${slash} `)
    .replaceAll("-", " ");
}

/** Digits one by one, in groups short enough to be written down while listening. */
function sayDigits(digits: string, group: number): string {
  return digits
    .split(" ")
    .flatMap((part) =>
      part.length % group === 0
        ? (part.match(new RegExp(`.{${String(group)}}`, "g")) ?? [])
        : [part],
    )
    .map((part) => Array.from(part).join(" "))
    .join(", ");
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const date = new RegExp(`(?:the )?\\b(\\d{1,2}) (?=(?:${months})\\b)`, "g");
/** As two numbers; the first ten years of a century are said as one. */
const year = /(?<![£\d.,])\b(19|20)([1-9]\d)\b(?![.,]?\d)/g;

function sayDates(text: string): string {
  return text
    .replaceAll(date, (_, day: string) => `the ${ordinal(Number(day))} of `)
    .replaceAll(year, "$1 $2");
}

const plurals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Readonly<Record<string, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
};

function ordinal(day: number): string {
  return `${String(day)}${endings[plurals.select(day)] ?? "th"}`;
}

function sayWords(text: string, { words }: Speech): string {
  return text.replaceAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu, (word) =>
    Object.hasOwn(words, word) ? (words[word] ?? word) : word,
  );
}
