/*
 * What liblouis 3.24 writes rightly and reads back wrongly, found by sending every
 * whole-word contraction of Unified English Braille there and back beside every
 * punctuation mark (github.com/liblouis/liblouis/issues/892):
 *
 * - beside a bracket, or before a semicolon, it reads a whole-word contraction as
 *   letters, "people;" as "p;". Punctuation does not keep a word from standing
 *   alone (Rules of UEB 2013, 2.6), and a letter that does would have a grade 1
 *   indicator (5.7): there is one right reading;
 * - "enough" alone as "en", which may not be written so (10.6.9);
 * - "Were" as a quotation mark.
 *
 * So those marks are taken away, and those two words spelt out, before liblouis
 * reads. Nothing else is changed: a wrong contraction is still read back wrongly.
 */
const spelt = new Map([
  ["5", "ENOUGH"],
  [",5", ",ENOUGH"],
  [",7", ",WERE"],
]);

/** English braille that liblouis reads back as it was meant. */
export function withoutKnownFaults(line: string): string {
  return line.replaceAll(/\S+/g, (word) => {
    // An address keeps its brackets: by them it is told from the words.
    if (word.includes("_/") || /\w4\w/.test(word)) return word;
    const bare = word
      .replace(/^"</, "")
      .replace(/">(?=[1-8']*$)/, "")
      .replace(/(?<=.)2$/, "");
    const [, letters = "", marks = ""] = /^(.*?)([1346']*)$/.exec(bare) ?? [];
    return (spelt.get(letters) ?? letters) + marks;
  });
}

/**
 * Polish braille as liblouis 3.24 reads it back, mended: "euro" within a word comes
 * back as the currency's sign, in the numbering of Windows, and after a digit the letters a to j as the digits
 * that they share their cells with, as in the version of a text.
 */
export function mendedPolish(print: string, version: string): string {
  const asDigits = version.replaceAll(/(?<=\d[a-j\d]*)[a-j]/g, (letter) =>
    String(("abcdefghij".indexOf(letter) + 1) % 10),
  );
  return print.replaceAll("\u0080", "euro").replaceAll(asDigits, version);
}
