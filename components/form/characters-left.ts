/** The count is said only near the limit: before that it would only press. */
const nearLimit = 0.9;

/** How many characters are left where a listener is told so. */
const steps = [100, 500, 1000];

export interface CountWords {
  /** With `{count}` where the number goes. */
  readonly left: string;
  readonly over: string;
  /** Without a number, for listeners. */
  readonly tooMany: string;
}

/**
 * What is said of how many characters are left: to who looks, and to who
 * listens, at a few steps on the way; at every letter it would talk over who is
 * writing. Nothing is far from the limit.
 */
export function charactersLeft(
  length: number,
  longest: number,
  words: CountWords,
): { readonly seen: string; readonly heard: string } {
  const left = longest - length;
  if (left >= longest * (1 - nearLimit)) return { seen: "", heard: "" };
  const count = (n: number) =>
    (n >= 0 ? words.left : words.over).replace("{count}", String(Math.abs(n)));
  const step = steps.find((candidate) => left <= candidate) ?? 0;
  return {
    seen: count(left),
    heard: left < 0 ? words.tooMany : count(step),
  };
}
