import { formats } from "#lib/consultation/formats.ts";
import { readEnvironment } from "#lib/env.ts";
import { runCommand } from "./run.ts";
import { absences } from "#lib/formats/making/absences.ts";
import { type Outcome, renderAll } from "#lib/formats/making/render-all.ts";

await runCommand(["npm run render"], async () => {
  const started = performance.now();
  const outcomes = await renderAll(readEnvironment().SITE_URL);
  const made = outcomes.filter(({ milliseconds }) => milliseconds > 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${String(outcomes.length)} files, ${String(made.length)} of them new, in ${seconds} s and at most ${String(memory)} MB of memory.`,
  );
  if (made.length > 0) printSlowest(made);
  for (const line of absences(outcomes)) console.log(line);
});

/** The file of each format that took the longest. */
function printSlowest(made: readonly Outcome[]): void {
  console.log("The slowest new file of each format:");
  for (const format of formats) {
    const [slowest] = made
      .filter((outcome) => outcome.format === format)
      .toSorted((a, b) => b.milliseconds - a.milliseconds);
    if (!slowest) continue;
    const { tree, milliseconds } = slowest;
    console.log(
      `  ${format.padEnd(16)}${milliseconds.toFixed(0).padStart(6)} ms  ${tree.id} (${tree.locale})`,
    );
  }
  const spoken = made.reduce(
    (sum, { result }) =>
      sum + (typeof result === "string" ? 0 : (result.seconds ?? 0)),
    0,
  );
  if (spoken === 0) return;
  console.log(
    `${(spoken / 60).toFixed(0)} minutes of speech. Made from nothing, a recording takes longer than a second; where words change, only their chapter is spoken anew.`,
  );
}
