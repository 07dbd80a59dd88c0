const noBreak = "\u{a0}";

/** A word of one letter before another word: Polish typesetting leaves none at the end of a line. */
const loneLetter = /(?<![\p{L}\p{N}\p{M}’'])(\p{L}) (?=[\p{L}\p{N}])/gu;

/** A small number and what it counts or names: "28 January", "18 lat". */
const numberFirst = /(?<![\p{L}\p{N}])(\d{1,2}) (?=\p{L})/gu;
const numberLast = /(\p{L}) (?=\d{1,2}(?![\p{L}\p{N}]|[.,]\d))/gu;

/** The same words, in which a line of print does not end where the eye would stumble. */
export function keptTogether(words: string): string {
  return [loneLetter, numberFirst, numberLast].reduce(
    (text, place) => text.replaceAll(place, `$1${noBreak}`),
    words,
  );
}
