import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of the test's own, on a socket in a temporary folder. */
export interface PostgresqlServer {
  readonly socketFolder: string;
  stop(): Promise<void>;
}

const versions = "/usr/lib/postgresql";

/** The folder of the newest installed PostgreSQL's programs, or undefined. */
function programs(): string | undefined {
  const installed = existsSync(versions) ? readdirSync(versions) : [];
  const newest = installed
    .filter((version) => existsSync(join(versions, version, "bin/initdb")))
    .sort((a, b) => Number(b) - Number(a))[0];
  return newest && join(versions, newest, "bin");
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

/** The Debian package of PostgreSQL where it is not there. */
export function missingPostgresql(): readonly string[] {
  return programs() === undefined ? ["postgresql"] : [];
}

/**
 * Starts PostgreSQL on an empty database.
 *
 * @throws Error where it is not installed
 */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = programs();
  if (!folder) throw new Error(`There is no PostgreSQL in ${versions}.`);

  const home = mkdtempSync(join(tmpdir(), "postgresql-"));
  const user = owner();
  if (user) chownSync(home, user.uid, user.gid);
  const data = join(home, "data");
  const made = spawnSync(
    join(folder, "initdb"),
    [
      "--pgdata",
      data,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...user, cwd: home, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const server = spawn(
    join(folder, "postgres"),
    ["-D", data, "-k", home, "-c", "listen_addresses=", "-c", "fsync=off"],
    { ...user, cwd: home, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(server, "exit");
  let log = "";
  const ready = new Promise<void>((resolve) => {
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes("ready to accept connections")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  if (server.exitCode !== null)
    throw new Error(`PostgreSQL did not start: ${log}`);
  return {
    socketFolder: home,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
