/** What came out of several rounds: the middle, and how far the rounds lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How many rounds there were. */
  readonly n: number;
}

/**
 * The value below or at which a part of all values lies (nearest rank).
 *
 * @param part above 0 up to 1
 * @throws RangeError where there are no values
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (value === undefined) throw new RangeError("nothing was measured");
  return value;
}

/** @throws RangeError where there are no values */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1);
  return {
    median: middle.reduce((sum, value) => sum + value, 0) / middle.length,
    least: percentile(values, Number.MIN_VALUE),
    most: percentile(values, 1),
    n,
  };
}

/**
 * The spread of one list against another, round by round: what was measured in
 * the same minute is compared, so that a machine that slows down halfway slows
 * both.
 *
 * @throws RangeError where the lists are empty or not equally long, or something took nothing
 */
export function ratiosOf(
  values: readonly number[],
  against: readonly number[],
): Spread {
  if (values.length !== against.length)
    throw new RangeError("only rounds of both can be compared");
  return spreadOf(
    values.map((value, round) => {
      const other = against[round] ?? 0;
      if (other === 0) throw new RangeError("nothing to compare with");
      return value / other;
    }),
  );
}
