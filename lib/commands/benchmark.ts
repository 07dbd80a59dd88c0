import { globSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { filesFolder } from "#lib/formats/manifest.ts";
import {
  newDataFolder,
  removeDataFolder,
  startPlatform,
} from "../../e2e/platform.ts";
import { load, type Load, type Visitor } from "#lib/checks/benchmark/load.ts";
import { weighPage } from "#lib/checks/benchmark/page-weight.ts";
import { processTree } from "#lib/checks/benchmark/processes.ts";
import { submitOnce } from "#lib/checks/benchmark/submission.ts";
import { buildWhereStale } from "./platform/build.ts";
import { runCommand } from "./platform/run.ts";

/* Measures, and asserts nothing: figures depend on the machine, so compare those of one machine. */

const connections = 32;
const seconds = 10;
const warmUp = 3;
const documentPath = "/download/documents/strategy/en/pdf";
const documentFile = `${filesFolder}/en/strategy/pdf-*.pdf`;
const priorityPage = "/questionnaire/priority-1";

await runCommand(["npm run benchmark"], async () => {
  console.log("Every format of every document, made anew");
  rmSync(filesFolder, { recursive: true, force: true });
  await buildWhereStale();
  console.log("");
  const directory = newDataFolder();
  try {
    const first = await timed(() => startPlatform({ directory }));
    await first.result.stop();
    const { result: platform, milliseconds } = await timed(() =>
      startPlatform({ directory }),
    );
    try {
      print("Start, new data folder", inSeconds(first.milliseconds));
      print("Start, existing data folder", inSeconds(milliseconds));
      await measure(platform.url, platform.pid);
    } finally {
      await platform.stop();
    }
  } finally {
    removeDataFolder(directory);
  }
});

/** A static file about as large as a document, and compressed already like it: what a document is to be as fast as. */
function largestFont(): { readonly path: string; readonly kilobytes: string } {
  const folder = ".next/static/media";
  const [largest] = globSync("*.woff2", { cwd: folder })
    .map((name) => ({ name, size: statSync(`${folder}/${name}`).size }))
    .toSorted((a, b) => b.size - a.size);
  if (!largest) throw new Error("The pages have no font; see the build.");
  return {
    path: `/_next/static/media/${largest.name}`,
    kilobytes: inKilobytes(largest.size),
  };
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

async function measure(site: string, pid: number): Promise<void> {
  print("Memory at the start", memory(pid));
  console.log(
    `\n${String(connections)} connections, ${String(seconds)} s each, ${String(availableParallelism())} processor cores shared with this load`,
  );
  print("", "per second      p50      p95      p99");
  const visit = (path: string) => async (visitor: Visitor) => {
    const { status } = await visitor.get(path);
    if (status !== 200) throw new Error(`${path} gave ${String(status)}.`);
  };
  await under("Home page", site, visit("/"));
  await under("Page of a priority", site, visit(priorityPage));
  const { size } = statSync(globSync(documentFile)[0] ?? "");
  await under(
    `A document of ${inKilobytes(size)} kB`,
    site,
    visit(documentPath),
  );
  const font = largestFont();
  await under(`A font of ${font.kilobytes} kB`, site, visit(font.path));
  await under("Whole submission", site, submitOnce);
  print("Memory after the load", memory(pid));

  console.log("\nA browser that has not been here before");
  for (const [name, path] of [
    ["Home page", "/"],
    ["Page of a priority", priorityPage],
  ] as const) {
    const { requests, kilobytes, firstPaint } = await weighPage(
      new URL(path, site).href,
    );
    print(
      name,
      `${String(requests)} requests, ${kilobytes.toFixed(0)} kB, first paint after ${firstPaint.toFixed(0)} ms`,
    );
  }
}

/** Warms up, measures and prints a line. */
async function under(
  name: string,
  site: string,
  act: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  await load(site, { connections, seconds: warmUp }, act);
  print(name, row(await load(site, { connections, seconds }, act)));
}

function row({ perSecond, p50, p95, p99 }: Load): string {
  const times = [p50, p95, p99].map((time) =>
    `${time.toFixed(0)} ms`.padStart(9),
  );
  return perSecond.toFixed(1).padStart(10) + times.join("");
}

/** The parent holds the database; what it started are the pages. */
function memory(pid: number): string {
  const [database, ...pages] = processTree(pid);
  const sum = pages.reduce((total, each) => total + each.megabytes, 0);
  return `${(database?.megabytes ?? 0).toFixed(0)} MB with the database, ${sum.toFixed(0)} MB with the pages`;
}

async function timed<Result>(act: () => Promise<Result>) {
  const started = performance.now();
  const result = await act();
  return { result, milliseconds: performance.now() - started };
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s to the first answer`;
}

function print(name: string, figures: string): void {
  console.log(`${name.padEnd(30)}${figures}`);
}
