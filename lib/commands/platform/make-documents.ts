import { spawn } from "node:child_process";
import { once } from "node:events";

/*
 * V8 and the C library take memory generously where many threads come and go:
 * kept short, rendering takes a third less of it and hardly longer.
 */
const frugal = [
  "--max-semi-space-size=1",
  "--max-old-space-size=128",
  "--expose-gc",
];
const fewArenas = { MALLOC_ARENA_MAX: "1" };

/**
 * Renders what is missing in a process of its own, whose memory is given back.
 *
 * @throws Error where it fails; its output is on the terminal
 */
export async function makeDocuments(): Promise<void> {
  const worker = spawn(
    process.execPath,
    [
      ...frugal,
      "--disable-warning=ExperimentalWarning",
      "lib/commands/platform/render-worker.ts",
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...fewArenas },
    },
  );
  await once(worker, "exit");
  if (worker.exitCode !== 0)
    throw new Error("The documents could not be made; see above.");
}
