import { execFileSync } from "node:child_process";

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in megabytes. */
  readonly megabytes: number;
}

/** A process and everything that it started, itself first. */
export function processTree(pid: number): readonly RunningProcess[] {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], {
    encoding: "utf8",
  })
    .trim()
    .split("\n")
    .map((line): RunningProcess => {
      const [own, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
      return {
        pid: own ?? 0,
        parent: parent ?? 0,
        megabytes: (kilobytes ?? 0) / 1024,
      };
    });
  const below = (parent: number): readonly RunningProcess[] =>
    all
      .filter((each) => each.parent === parent)
      .flatMap((each) => [each, ...below(each.pid)]);
  return [...all.filter((each) => each.pid === pid), ...below(pid)];
}
