import { setTimeout as pause } from "node:timers/promises";
import { processorSeconds } from "./processes.ts";
import { percentile } from "./statistics.ts";

/** What doing one thing a number of times took. */
export interface Figures {
  /** Milliseconds of processor time for one, of all of the server's processes. */
  readonly processor: number;
  readonly perSecond: number;
  /** Milliseconds until one was answered: half took less, then 95 in a hundred. */
  readonly p50: number;
  readonly p95: number;
}

/** Tidying up belongs to what was asked for, and goes on a little after the last answer. */
const afterwards = 150;

/**
 * Does something a number of times, some of them at once, and reads from the
 * server's processes what that took.
 *
 * @param pid the server's first process
 * @throws what `act` throws: a figure over failures would say nothing
 */
export async function measure(
  pid: number,
  { times, atOnce }: { readonly times: number; readonly atOnce: number },
  act: (turn: number) => Promise<void>,
): Promise<Figures> {
  const before = processorSeconds(pid);
  const started = performance.now();
  const turns = Array.from({ length: times }, (_turn, index) => index).values();
  const took = await inTurns(turns, atOnce, act);
  const elapsed = performance.now() - started;
  await pause(afterwards);
  return {
    processor: ((processorSeconds(pid) - before) * 1000) / times,
    perSecond: (times * 1000) / elapsed,
    p50: percentile(took, 0.5),
    p95: percentile(took, 0.95),
  };
}

/** Takes turns until there are none left, so many at once; gives the milliseconds of each. */
export async function inTurns<Turn>(
  turns: Iterator<Turn> & Iterable<Turn>,
  atOnce: number,
  act: (turn: Turn) => Promise<void>,
): Promise<readonly number[]> {
  const took: number[] = [];
  const work = async () => {
    for (const turn of turns) {
      const before = performance.now();
      await act(turn);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return took;
}
