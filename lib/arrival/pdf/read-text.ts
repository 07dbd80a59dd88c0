/** Where PDFDocEncoding is not Latin 1: ISO 32000-1, D.2. */
const from0x18 = "˘ˇˆ˙˝˛˚˜";
const from0x80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";

/**
 * The words of a string, with a line feed for each end of a line.
 *
 * @param written a letter for each byte
 */
export function wordsOf(written: string): string {
  return (
    decoded(written)
      // Marks of the language of what follows: ISO 32000-1, 7.9.2.2.
      .replaceAll(/\u001b[^\u001b]{2,4}\u001b/g, "")
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(/[^\P{Cc}\n\t]/gu, "")
  );
}

/** By how they begin; a broken letter becomes a question mark. */
const encodings = [
  ["\xfe\xff", "utf-16be"],
  ["\xff\xfe", "utf-16le"],
  ["\xef\xbb\xbf", "utf-8"],
] as const;

function decoded(written: string): string {
  const encoding = encodings.find(([mark]) => written.startsWith(mark))?.[1];
  if (!encoding) return Array.from(written, letterOf).join("");
  return new TextDecoder(encoding).decode(Buffer.from(written, "latin1"));
}

function letterOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code === 0xa0) return "€";
  return from0x18[code - 0x18] ?? from0x80[code - 0x80] ?? letter;
}
