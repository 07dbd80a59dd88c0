import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "next.config.ts",
  "package-lock.json",
];

/** Next.js writes it with every build; without it there is none to serve. */
const proof = ".next/BUILD_ID";

/** When something in a file or folder last changed, in milliseconds; 0 where it is absent. */
function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Builds the pages where the build is missing or older than its sources.
 *
 * @throws Error where the build fails; its output is on the terminal
 */
export async function buildWhereStale(): Promise<void> {
  if (Math.max(...sources.map(lastChange)) <= lastChange(proof)) return;
  rmSync(proof, { force: true });
  console.log("Building the pages. This takes about a minute, once.");
  const build = spawn("next", ["build"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  await once(build, "exit");
  if (build.exitCode === 0) return;
  rmSync(proof, { force: true });
  throw new Error("The build failed; see above.");
}
