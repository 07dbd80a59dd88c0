import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** The built platform, as `npm start` runs it, with a data folder of its own. */
export interface Platform {
  readonly url: string;
  readonly port: number;
  readonly directory: string;
  /** The process that holds the database and has started the pages' one. */
  readonly pid: number;
  /** Runs one of the platform's commands against it, such as `staff`; gives what it printed. */
  command(name: string, ...parameters: string[]): string;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
  /** Ends every process of it at once, as a power cut does. */
  kill(): Promise<void>;
}

interface Options {
  /** An existing data folder, to go on where another platform stopped. */
  readonly directory?: string;
  readonly port?: number;
  /** Where the project lies; another one than this is a build of another revision. */
  readonly folder?: string;
  /** How long a start may take, in milliseconds; what was never built is built first. */
  readonly patience?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

const node = ["node", "--disable-warning=ExperimentalWarning"] as const;

/** A build runs with the programs that it was installed with, Node.js among them. */
export function surroundings(
  folder: string,
  environment: Readonly<Record<string, string>>,
) {
  const programs = resolve(folder, "node_modules/.bin");
  const path = `${programs}${delimiter}${process.env["PATH"] ?? ""}`;
  return { cwd: folder, env: { ...process.env, PATH: path, ...environment } };
}

/** The pages are built before the tests begin. */
const shortStart = 60_000;

export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "consultation-"));
  folders.add(folder);
  return folder;
}

/** What a test that fails midway leaves behind goes with the process that runs it. */
const folders = new Set<string>();
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const { pid } of running) if (pid) process.kill(-pid, "SIGKILL");
  for (const folder of folders) removeDataFolder(folder);
});

export function removeDataFolder(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the process that `npm start` starts, in a process group of its own. */
export function spawnPlatform(
  environment: Readonly<Record<string, string>>,
  folder = ".",
) {
  const child = spawn(node[0], [node[1], "lib/commands/start.ts"], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...surroundings(folder, environment),
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Starts the platform and waits until its pages answer. @throws Error with its output where it ends instead */
export async function startPlatform(options: Options = {}): Promise<Platform> {
  const directory = options.directory ?? newDataFolder();
  const port = options.port ?? (await freePort());
  const { folder = ".", patience = shortStart } = options;
  const environment = {
    ...options.environment,
    PORT: String(port),
    DATA_DIR: directory,
  };
  const child = spawnPlatform(environment, folder);
  const ended = once(child, "exit");
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const url = `http://localhost:${String(port)}`;
  try {
    await Promise.race([answers(url, patience), ended]);
  } catch (error) {
    await end(child, ended, "SIGKILL");
    throw error;
  }
  if (child.exitCode !== null)
    throw new Error(`the platform did not start:\n${output}`);
  return {
    url,
    port,
    directory,
    pid: child.pid ?? 0,
    command: (name, ...parameters) =>
      runCommand(surroundings(folder, environment), name, parameters),
    stop: () => end(child, ended, "SIGTERM"),
    kill: () => end(child, ended, "SIGKILL"),
  };
}

async function answers(url: string, patience: number): Promise<void> {
  const latest = Date.now() + patience;
  while (Date.now() < latest) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the platform did not answer at ${url}`);
}

function runCommand(
  where: ReturnType<typeof surroundings>,
  name: string,
  parameters: readonly string[],
): string {
  const { status, stdout, stderr } = spawnSync(
    node[0],
    [node[1], `lib/commands/${name}.ts`, ...parameters],
    { encoding: "utf8", ...where },
  );
  if (status !== 0) throw new Error(`${name} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** The platform that most journeys share, for commands: its data folder is in the environment of each worker. */
export function sharedPlatform(): Pick<Platform, "command"> {
  const environment = { DATA_DIR: process.env["TEST_DATA_DIR"] ?? "" };
  return {
    command: (name, ...parameters) =>
      runCommand(surroundings(".", environment), name, parameters),
  };
}

async function end(
  child: ChildProcess,
  ended: Promise<unknown>,
  signal: NodeJS.Signals,
): Promise<void> {
  // Below zero it is the whole group: what the platform itself started as well.
  if (child.exitCode === null && child.signalCode === null && child.pid)
    process.kill(signal === "SIGKILL" ? -child.pid : child.pid, signal);
  await ended;
}
