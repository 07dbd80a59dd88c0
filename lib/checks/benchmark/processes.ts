import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second, on every architecture. */
const ticksPerSecond = 100;

export interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of processor time, user and system, of it and of those it started that have ended. */
  readonly seconds: number;
}

/**
 * Reads `/proc/PID/stat`; see proc_pid_stat(5).
 *
 * @throws Error where it is something else
 */
export function readStatus(stat: string): ProcessStatus {
  // The name stands in brackets and may itself have spaces and brackets.
  const afterName = stat.lastIndexOf(")");
  const fields = stat.slice(afterName + 2).split(" ");
  const pid = Number.parseInt(stat, 10);
  const parent = Number(fields[1]);
  const ticks = fields.slice(11, 15).map(Number);
  const sum = ticks.reduce((total, each) => total + each, 0);
  if (afterName < 0 || ticks.length < 4 || Number.isNaN(pid + parent + sum))
    throw new Error(`This is no status of a process: ${stat}`);
  return { pid, parent, seconds: sum / ticksPerSecond };
}

/** Resident memory in megabytes of 1,000,000 bytes, of `/proc/PID/status`; 0 for a process that has ended. */
export function readMemory(status: string): number {
  const [, kibibytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return (Number(kibibytes) * 1024) / 1_000_000;
}

/** A process and everything that it started, itself first. */
export function treeOf(
  pid: number,
  all: readonly ProcessStatus[],
): readonly ProcessStatus[] {
  return all
    .filter((each) => each.pid === pid)
    .concat(
      all
        .filter((each) => each.parent === pid)
        .flatMap((each) => treeOf(each.pid, all)),
    );
}

/** Seconds of processor time that a process and all that it started have used. @throws Error where it has ended */
export function processorSeconds(pid: number): number {
  return runningTree(pid).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Resident megabytes of a process and all that it started. @throws Error where it has ended */
export function residentMegabytes(pid: number): number {
  return runningTree(pid)
    .map((each) => readMemory(fileOf(each.pid, "status") ?? ""))
    .reduce((sum, megabytes) => sum + megabytes, 0);
}

function runningTree(pid: number): readonly ProcessStatus[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => fileOf(Number(name), "stat") ?? [])
    .map(readStatus);
  const tree = treeOf(pid, all);
  if (tree.length === 0)
    throw new Error(`Process ${String(pid)} has ended: it cannot be measured.`);
  return tree;
}

/** Undefined where the process has ended since it was listed. */
function fileOf(pid: number, name: "stat" | "status"): string | undefined {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}
