/** Milliseconds. */
export interface Ages {
  /** So long what was made is given as it is; after that it is made again while it is given. */
  readonly fresh: number;
  /** What is older is made again before it is given. */
  readonly longest: number;
}

interface Kept<Value> {
  readonly value: Promise<Value>;
  readonly madeAt: number;
  /** When it was last made again, or that was tried. */
  triedAt: number;
}

/**
 * Keeps what takes time to make, by key: whoever asks once it is not fresh any more
 * gets what there is, and does not wait until it is made again. What cannot be made
 * again stays until it is too old.
 *
 * @param make its failure is that of whoever waits for it, and is not kept
 * @param now milliseconds, of any one clock
 */
export function keepFresh<Value>(
  make: (key: string) => Promise<Value>,
  { fresh, longest }: Ages,
  now: () => number = Date.now,
): (key: string) => Promise<Value> {
  const known = new Map<string, Kept<Value>>();

  const makeNow = (key: string): Kept<Value> => {
    const madeAt = now();
    return { value: make(key), madeAt, triedAt: madeAt };
  };

  return (key) => {
    const kept = known.get(key);
    if (kept && now() - kept.triedAt < fresh) return kept.value;
    const next = makeNow(key);
    if (!kept || now() - kept.madeAt > longest) {
      known.set(key, next);
      next.value.catch(() => {
        if (known.get(key) === next) known.delete(key);
      });
      return next.value;
    }
    kept.triedAt = next.madeAt;
    next.value.then(
      () => known.set(key, next),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      },
    );
    return kept.value;
  };
}
