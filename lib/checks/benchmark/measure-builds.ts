import { availableParallelism } from "node:os";
import { type Floor, startFloor } from "./floor.ts";
import { loadForMinutes, type Memory } from "./memory.ts";
import { memoryRows, onceRow, sizeRows, startRows } from "./once-rows.ts";
import { phoneRows } from "./phone-rows.ts";
import { residentMegabytes } from "./processes.ts";
import { headingsOf, loadRows } from "./rows.ts";
import { runRounds } from "./rounds.ts";
import { drafts, homePage, questionPage } from "./scenarios.ts";
import { paintOnSlowPhone, slowPhone } from "./slow-phone.ts";
import { startSubject, type Subject } from "./subject.ts";
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
      const size = { samples: plan.samples, respondents: drafts };
      subjects.push(await startSubject(name, folder, size));
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

  console.log(
    `${names.join(" against ")}. ${String(rounds)} rounds in turn, ${samples.toLocaleString("en-GB")} sample responses, ${String(availableParallelism())} processor cores shared with the load.`,
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

function say(progress: string): void {
  console.error(progress);
}
