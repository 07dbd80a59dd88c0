import { respond } from "./journey.ts";
import { inTurns } from "./load.ts";
import { residentMegabytes } from "./processes.ts";
import { documentFile, homePage } from "./addresses.ts";
import { percentile } from "./statistics.ts";
import type { Subject } from "./subject.ts";

/** Megabytes of all of a build's processes. */
export interface Memory {
  readonly afterFirstMinute: number;
  readonly afterLastMinute: number;
}

const minute = 60_000;
/** The middle of some seconds, because it rises and falls with every collection. */
const lookFor = 20_000;
const lookEvery = 500;

/**
 * Keeps sixteen people busy for some minutes, and looks at the memory at the end
 * of the first and of the last.
 *
 * @throws what somebody's request throws
 */
export async function loadForMinutes(
  subject: Subject,
  minutes: number,
): Promise<Memory> {
  const started = performance.now();
  const ends = [minute, minutes * minute];
  const seen: number[][] = [[], []];
  const look = setInterval(() => {
    const now = performance.now() - started;
    for (const [index, end] of ends.entries())
      if (now > end - lookFor && now <= end)
        seen[index]?.push(residentMegabytes(subject.platform.pid));
  }, lookEvery);
  try {
    await inTurns(until(started + minutes * minute), 16, (turn) =>
      visit(subject, turn),
    );
  } finally {
    clearInterval(look);
  }
  const [first = [], last = []] = seen.map((all) => [percentile(all, 0.5)]);
  return { afterFirstMinute: first[0] ?? 0, afterLastMinute: last[0] ?? 0 };
}

/** Somebody reads, answers and sends; now and then one of the team looks at what came. */
async function visit(subject: Subject, turn: number): Promise<void> {
  const visitor = subject.newVisitor();
  await visitor.open(homePage);
  await visitor.open(documentFile);
  await respond(visitor, turn);
  if (turn % 10 === 0) await subject.analyst.open(subject.staffPage);
}

function* until(end: number): Generator<number, void> {
  for (let turn = 0; performance.now() < end; turn += 1) yield turn;
}
