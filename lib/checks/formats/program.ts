import { execFile } from "node:child_process";

interface Outcome {
  readonly succeeded: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Enough for a report on every line of a long document. */
const maxBuffer = 64 * 1024 * 1024;

/** Runs a program to its end and gives what it said, however it ended. @throws Error where there is no such program */
export function ask(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      parameters,
      { maxBuffer, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        if (error?.code === "ENOENT")
          reject(new Error(`${program} is not installed`, { cause: error }));
        else resolve({ succeeded: error === null, stdout, stderr });
      },
    );
  });
}
