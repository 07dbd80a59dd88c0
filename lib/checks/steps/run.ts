import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { add, type Count, nothing } from "./count.ts";

/** Runs a program with its output on the terminal; true where it ended well. */
export async function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const [program = "", ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
  await once(child, "exit");
  if (child.exitCode !== 0)
    console.log(
      `${program} ended with ${String(child.exitCode ?? child.signalCode)}`,
    );
  return child.exitCode === 0;
}

/** A check that is one thing: passed where all of its commands end well. */
export function check(...commands: readonly (readonly string[])[]) {
  return async (): Promise<Count> => {
    for (const command of commands)
      if (!(await run(command))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };
}

/** Checks one after the other, counted together. */
export function inTurn(...steps: readonly (() => Promise<Count>)[]) {
  return async (): Promise<Count> => {
    let total = nothing;
    for (const step of steps) total = add(total, await step());
    return total;
  };
}

/** Lends the path of a file to write a report to; gives what was written there, or undefined where it is not a report. */
export async function withReport<Report>(
  schema: z.ZodType<Report>,
  work: (file: string) => Promise<boolean>,
): Promise<{ report: Report | undefined; succeeded: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), "test-report-"));
  const file = join(folder, "report.json");
  try {
    const succeeded = await work(file);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const report = text ? schema.parse(JSON.parse(text)) : undefined;
    return { report, succeeded };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
