/** Does work in its turn: first in, first out. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A gate that lets so much work in at once; the rest stands in line, in the order
 * in which it came. Work that fails makes room as work that succeeds does.
 */
export function createGate(atOnce: number): Gate {
  let inside = 0;
  const line: (() => void)[] = [];

  const enter = () =>
    new Promise<void>((go) => {
      if (inside < atOnce) {
        inside += 1;
        go();
      } else line.push(go);
    });
  const leave = () => {
    const next = line.shift();
    // Who is next takes the place over: nobody who comes now gets in before.
    if (next) next();
    else inside -= 1;
  };

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
