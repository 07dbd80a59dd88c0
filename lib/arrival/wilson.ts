/** The 97.5% point of the standard normal distribution: a 95% interval leaves 2.5% on either side. */
const z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95% confidence interval of a share, by Wilson's score method without a
 * correction for continuity: (2np + z² ± z √(z² + 4np(1 − p))) / 2(n + z²). It
 * holds for small numbers and for shares near 0, where the usual one fails.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927)
 * 209-212; method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.
 *
 * @param count of `total` that have the property
 * @returns shares between 0 and 1; undefined where `total` is 0, of which nothing is known
 */
export function wilson(count: number, total: number): Interval | undefined {
  if (total === 0) return undefined;
  const share = count / total;
  const middle = 2 * count + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * count * (1 - share));
  const width = 2 * (total + z ** 2);
  return {
    low: Math.max(0, (middle - reach) / width),
    high: Math.min(1, (middle + reach) / width),
  };
}
