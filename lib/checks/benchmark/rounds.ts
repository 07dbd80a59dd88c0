import type { Floor } from "./floor.ts";
import { type Figures, measure } from "./load.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import type { Subject } from "./subject.ts";

/** What came out of a scenario, round by round. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly own: readonly Figures[];
  /** Of the other build; none where this one is measured alone. */
  readonly other: readonly Figures[];
  /** Of the bare server, where the scenario opens a page. */
  readonly floor: readonly Figures[];
}

/** A server under load. */
interface Runner {
  readonly pid: number;
  readonly kept: Figures[];
  readonly times: number;
  act(turn: number): Promise<void>;
}

export interface Measured {
  /** This build, then the other where there is one. */
  readonly subjects: readonly Subject[];
  readonly floor: Floor;
}

/** The bare server takes so little that it shows only over many requests. */
const floorFactor = 10;

/**
 * Lets people do everything to every server, round by round and scenario by
 * scenario in turn: what the machine does besides strikes all alike. The first
 * round warms up and is not counted.
 *
 * @param say is told how far it has come
 */
export async function runRounds(
  measured: Measured,
  rounds: number,
  say: (progress: string) => void,
): Promise<readonly Outcome[]> {
  const planned = scenarios.map((scenario) => ({
    scenario,
    runners: runnersOf(scenario, measured),
  }));
  for (let round = 0; round <= rounds; round += 1) {
    say(round ? `Round ${String(round)} of ${String(rounds)}` : "Warming up");
    for (const { scenario, runners } of planned)
      // Each is first every other time: what comes second finds a warmer machine.
      for (const runner of round % 2 ? runners : runners.toReversed()) {
        const { pid, times, kept } = runner;
        const size = { times, atOnce: scenario.atOnce };
        const figures = await measure(pid, size, (turn) =>
          runner.act(round * times + turn),
        );
        if (round > 0) kept.push(figures);
      }
  }
  return planned.map(({ scenario, runners }): Outcome => {
    const keptFor = (pid: number | undefined) =>
      runners.find((runner) => runner.pid === pid)?.kept ?? [];
    const [own, other] = measured.subjects;
    return {
      scenario,
      own: keptFor(own?.platform.pid),
      other: keptFor(other?.platform.pid),
      floor: keptFor(measured.floor.pid),
    };
  });
}

function runnersOf(
  scenario: Scenario,
  { subjects, floor }: Measured,
): readonly Runner[] {
  const { page, times } = scenario;
  const runners = subjects.map((subject): Runner => ({
    pid: subject.platform.pid,
    kept: [],
    times,
    act: (turn) => scenario.act(subject, turn),
  }));
  if (page !== undefined)
    runners.push({
      pid: floor.pid,
      kept: [],
      times: times * floorFactor,
      act: async () => {
        await floor.visitor.open(page);
      },
    });
  return runners;
}
