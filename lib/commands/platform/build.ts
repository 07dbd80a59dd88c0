import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { manifestFile, readManifest } from "#lib/formats/manifest.ts";
import { makeDocuments } from "./make-documents.ts";

/** What the pages are made of. */
const pageSources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "next.config.ts",
  "package-lock.json",
];

/** What the documents' files are made of. */
const documentSources = [
  "lib/commands/platform/render-worker.ts",
  "lib/consultation",
  "lib/formats",
  "lib/documents",
  "lib/i18n",
  "lib/questions",
  "messages",
  "public/pictures",
  "package-lock.json",
];

/** Next.js writes it with every build; without it there is none to serve. */
const proof = ".next/BUILD_ID";

/**
 * Builds the documents and the pages, each where it is missing or older than
 * what it is made of.
 *
 * @param site the address that links in the documents lead to
 * @throws Error where the build fails; its output is on the terminal
 */
export async function buildWhereStale(site?: string): Promise<void> {
  if (await hasStaleDocuments(site)) {
    console.log("Making the documents. The first time takes half a minute.");
    await makeDocuments();
  }
  if (!isStale(proof, pageSources)) return;
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

/** A format that a program was missing for is tried again: it may be there now. */
async function hasStaleDocuments(site: string | undefined): Promise<boolean> {
  if (isStale(manifestFile, documentSources)) return true;
  const made = await readManifest();
  const isIncomplete = made.publications.some(
    ({ missing }) => Object.keys(missing).length > 0,
  );
  return made.publications.length === 0 || made.site !== site || isIncomplete;
}

function isStale(result: string, sources: readonly string[]): boolean {
  return Math.max(...sources.map(lastChange)) > lastChange(result);
}

/** When something in a file or folder last changed, in milliseconds; 0 where it is absent. */
function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
