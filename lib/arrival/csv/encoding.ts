/** How the letters of a file are written. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1252",
] as const;
export type Encoding = (typeof encodings)[number];

/**
 * How a file's letters are written: as the mark in front of it says, else as UTF-8
 * where it is valid. What is not was saved by a program of Windows, in the letters
 * of Central Europe (1250) where bytes that are Polish letters there stand beside
 * letters, as the signs that they are in Western Europe (1252) never do.
 */
export function encodingOf(pieces: readonly Uint8Array[]): Encoding {
  const [first = 0, second = 0] = pieces.flatMap((piece) => [
    ...piece.subarray(0, 2),
  ]);
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isUtf8(pieces)) return "utf-8";
  return pieces.some(looksPolish) ? "windows-1250" : "windows-1252";
}

function isUtf8(pieces: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (const piece of pieces) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Of ą ł ś ż and ź: in 1252 a small one, a small three, œ, an upside-down question mark and Ÿ. */
const polish = new Set([0xb9, 0xb3, 0x9c, 0xbf, 0x9f]);

function looksPolish(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte, index) =>
      polish.has(byte) &&
      isLetter(bytes[index - 1]) &&
      (byte !== 0xb3 || isLetter(bytes[index + 1])),
  );
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

/** A file's text, piece by piece, without the mark in front of it. */
export function* decoded(
  pieces: readonly Uint8Array[],
  encoding: Encoding,
): Generator<string, void> {
  const decoder = new TextDecoder(encoding);
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
