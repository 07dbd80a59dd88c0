import { readEnvironment } from "#lib/env.ts";
import { runCommand } from "../run.ts";
import { renderAll } from "./render-all.ts";

await runCommand(["npm run render"], async () => {
  const started = performance.now();
  const outcomes = await renderAll(readEnvironment().SITE_URL);
  const made = outcomes.filter(({ milliseconds }) => milliseconds > 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${String(outcomes.length)} files, ${String(made.length)} of them new, in ${seconds} s and at most ${String(memory)} MB of memory.`,
  );
  const slowest = made.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  if (slowest)
    console.log(
      `The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.tree.id} as ${slowest.format}. Recordings are made side by side, and wait for each other.`,
    );
  for (const { tree, format, result } of outcomes)
    if (typeof result === "string")
      console.log(`No ${format} of ${tree.id} (${tree.locale}): ${result}`);
});
