import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { filesFolder } from "#lib/formats/manifest.ts";

/** Another revision's files, ready to be built. */
export interface CheckedOut {
  readonly folder: string;
  /** As short as git writes it. */
  readonly name: string;
  remove(): void;
}

const git = (...parameters: readonly string[]) =>
  execFileSync("git", parameters, { encoding: "utf8" }).trim();

/** This tree's revision, and whether anything was changed since. */
export function thisRevision(): string {
  const changed = git("status", "--porcelain") !== "";
  return `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
}

/**
 * Checks a revision out into a folder outside the project, with the packages
 * that it asks for.
 *
 * @param keep a folder that stays: the next time only what is out of date is built there
 * @throws Error where git does not know the revision, or its packages cannot be installed
 */
export function checkOut(revision: string, keep?: string): CheckedOut {
  const commit = git("rev-parse", "--verify", `${revision}^{commit}`);
  const folder =
    keep === undefined
      ? mkdtempSync(join(tmpdir(), "benchmark-"))
      : resolve(keep);
  // A clone and not a worktree: nothing of it stays in this repository.
  if (!existsSync(join(folder, ".git")))
    git("clone", "--quiet", "--shared", "--no-checkout", ".", folder);
  git("-C", folder, "checkout", "--quiet", "--detach", commit);
  installPackages(folder);
  lendDocuments(folder);
  return {
    folder,
    name: git("rev-parse", "--short", commit),
    remove: () => {
      if (keep === undefined) rmSync(folder, { recursive: true });
    },
  };
}

/** Links this tree's packages where the lock file is the same, and otherwise installs. */
function installPackages(folder: string): void {
  const lock = (tree: string) => readFileSync(join(tree, "package-lock.json"));
  const packages = join(folder, "node_modules");
  if (lock(".").equals(lock(folder))) {
    if (existsSync(packages)) return;
    try {
      execFileSync("cp", ["-al", "node_modules", packages], {
        stdio: "ignore",
      });
      return;
    } catch {
      // Another file system: no links lead there.
      rmSync(packages, { recursive: true, force: true });
    }
  }
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Files are named by all that makes them: the build takes those that it would make just so, and makes the others. */
function lendDocuments(folder: string): void {
  const there = join(folder, filesFolder);
  if (existsSync(filesFolder) && !existsSync(there))
    cpSync(filesFolder, there, { recursive: true });
}
