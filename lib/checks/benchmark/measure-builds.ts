import { availableParallelism } from "node:os";
import { type Floor, startFloor } from "./floor.ts";
import { loadForMinutes, type Memory } from "./memory.ts";
import { memoryRows, onceRow, sizeRows, startRows } from "./once-rows.ts";
import { phoneRows } from "./phone-rows.ts";
import { residentMegabytes } from "./processes.ts";
import { headingsOf, loadRows } from "./rows.ts";
import { runRounds } from "./rounds.ts";
import { homePage, questionPage } from "./addresses.ts";
import { drafts } from "./scenarios.ts";
import { paintOnSlowPhone, slowPhone } from "./slow-phone.ts";
import { fillWithSamples, startSubject, type Subject } from "./subject.ts";
import { type Row, writeTable } from "./table.ts";

/** A tree of the project, built or not. */
export interface Build {
  readonly name: string;
  readonly folder: string;
}

export interface Plan {
  readonly rounds: number;
  readonly samples: number;
  readonly minutes: number;
}

const legend = `Figures are the middle of all rounds. A ratio is of this build to the other, round
by round: the middle, then the least and the most. Processor time is user and
system time of all of a build's processes, the database's among them, for one of
what is done. The bare server hands out the same page's bytes and does nothing
else. n is how many rounds there were, and how much was done in each.`;

/**
 * Starts the builds, measures them in turn and prints a table of each kind of
 * figure. How far it has come goes to the error output, so that the tables can
 * be kept by themselves.
 *
 * @param builds this one, then another where there is one
 */
export async function measureBuilds(
  builds: readonly Build[],
  plan: Plan,
): Promise<void> {
  const subjects: Subject[] = [];
  const floors: Floor[] = [];
  try {
    for (const { name, folder } of builds) {
      say(`Starting ${name}; what is out of date is built first`);
      subjects.push(await startSubject(name, folder, drafts));
    }
    if (plan.samples > 0) {
      say(`Sending ${String(plan.samples)} sample responses`);
      await Promise.all(
        subjects.map((subject) => fillWithSamples(subject, plan.samples)),
      );
    }
    for (const subject of subjects) floors.push(await floorOf(subject));
    await measureAll(subjects, floors, plan);
  } finally {
    for (const running of [...floors, ...subjects]) await running.stop();
  }
}

/** A bare server of the build's own pages. */
async function floorOf(subject: Subject): Promise<Floor> {
  return startFloor({
    [homePage]: await subject.newVisitor().open(homePage),
    [questionPage]: await subject.newVisitor().open(questionPage),
  });
}

async function measureAll(
  subjects: readonly Subject[],
  floors: readonly Floor[],
  { rounds, samples, minutes }: Plan,
): Promise<void> {
  const names = subjects.map(({ name }) => name);
  const print = (title: string, rows: readonly Row[]) => {
    console.log(`\n${title}\n\n${writeTable(headingsOf(names), rows)}`);
  };
  const memory = () =>
    subjects.map(({ platform }) => residentMegabytes(platform.pid));

  console.log(`${names.join(" against ")}\n\n${legend}`);
  console.log(
    `${samples.toLocaleString("en-GB")} sample responses in the database; ${String(availableParallelism())} processor cores, shared with the load.`,
  );
  print("Start and size", [
    ...startRows(subjects),
    ...(await sizeRows(subjects)),
    onceRow("Memory at the start, MB", memory()),
  ]);
  const [floor] = floors;
  if (rounds > 0 && floor) {
    const outcomes = await runRounds({ subjects, floor }, rounds, say);
    print("Under load", [
      ...loadRows(outcomes),
      onceRow("Memory after the load, MB", memory()),
    ]);
    const ports = [...subjects.map(({ platform }) => platform), ...floors];
    const painted = await paintOnSlowPhone(
      ports.map(({ port }) => port),
      rounds,
      say,
    );
    print(`First visit on a slow phone (${slowPhone})`, phoneRows(painted));
  }
  if (minutes > 0)
    print(
      `Memory under ${String(minutes)} minutes of load`,
      memoryRows(await inOrder(subjects, minutes)),
    );
}

/** One after the other: side by side they would take the load from each other. */
async function inOrder(
  subjects: readonly Subject[],
  minutes: number,
): Promise<readonly Memory[]> {
  const memories: Memory[] = [];
  for (const subject of subjects) {
    say(`Loading ${subject.name} for ${String(minutes)} minutes`);
    memories.push(await loadForMinutes(subject, minutes));
  }
  return memories;
}

/** Seconds since the command began, then how far it has come. */
function say(progress: string): void {
  console.error(
    `${performance.now().toFixed(0).slice(0, -3).padStart(5)} s  ${progress}`,
  );
}
