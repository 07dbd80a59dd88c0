import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { lockDataDirectory } from "./lock.ts";

/*
 * A backup is the embedded database's files as they are at one moment, opened
 * once and written without what lets anybody in: it holds no keys (a folder that
 * is restored makes its own) and nobody's sign-in, so that whoever gets hold of
 * an old backup has no way into a platform that runs. Staff sign in anew, with
 * the passwords that they had.
 */

export const backupPath = "/platform/backup";

interface Source {
  readonly secretKey: string;
  readonly engine: PGlite;
}

/** Answers a request for the database's files, sign-ins included, or gives null where the request is not one. */
export async function answerBackup(
  request: Request,
  { secretKey, engine }: Source,
): Promise<Response | null> {
  if (new URL(request.url).pathname !== backupPath) return null;
  if (request.headers.get("apikey") !== secretKey)
    return Response.json({ message: "not allowed" }, { status: 403 });
  await engine.exec("checkpoint");
  // All files are read in one go, between two statements: what is under way is
  // undone when the copy is opened, as after a crash.
  return new Response(await engine.dumpDataDir("gzip"));
}

/** The file is no backup of this platform, or is damaged. */
export class NotABackup extends Error {
  constructor() {
    super("The file is not a backup of this platform, or it is damaged.");
  }
}

/** The data folder has a database already, which a restore must not touch. */
export class DatabaseExists extends Error {
  constructor(directory: string) {
    super(
      `The data folder ${directory} has a database already. ` +
        "Set DATA_DIR to a new folder, or move that one away first.",
    );
  }
}

/**
 * Opens the database's files in memory, to see that they can be restored, and
 * takes out every sign-in.
 *
 * @returns the backup to keep, and how many responses it holds
 * @throws NotABackup
 */
export function withoutSignIns(
  files: Blob,
): Promise<{ backup: Blob; count: number }> {
  return withCopy(files, async (copy) => {
    await copy.exec(signInsOut);
    for (const statement of tracesOut) await copy.exec(statement);
    const backup = await copy.dumpDataDir("gzip");
    return { backup, count: await countResponses(copy) };
  });
}

const signInsOut = `
  truncate auth.refresh_tokens, auth.sessions, auth.flow_state cascade;
  update auth.users set
    confirmation_token = '',
    recovery_token = '',
    email_change_token_new = '',
    email_change_token_current = '',
    phone_change_token = '',
    reauthentication_token = '';
`;

/**
 * What was deleted stays readable in old rows and in the write-ahead log. Each
 * of these is a statement of its own, as none may run in a transaction. After
 * the switch the second checkpoint needs no earlier segment of the log, and
 * removes them rather than keep them for reuse.
 */
const tracesOut = [
  "vacuum full",
  "set wal_recycle = off",
  "checkpoint",
  "select pg_switch_wal()",
  "checkpoint",
];

async function withCopy<Result>(
  files: Blob,
  read: (copy: PGlite) => Promise<Result>,
): Promise<Result> {
  let copy: PGlite | undefined;
  try {
    copy = await PGlite.create({ loadDataDir: files, extensions: { pg_trgm } });
    return await read(copy);
  } catch (cause) {
    throw Object.assign(new NotABackup(), { cause });
  } finally {
    await copy?.close();
  }
}

async function countResponses(copy: PGlite): Promise<number> {
  const { rows } = await copy.query<{ count: number }>(
    "select count(*)::integer as count from public.responses",
  );
  return rows[0]?.count ?? 0;
}

/**
 * Makes a database from a backup in a data folder that has none.
 *
 * @returns how many responses it holds
 * @throws NotABackup, DatabaseExists, or DataDirectoryInUse; the folder then stays as it was
 */
export async function restoreInto(
  directory: string,
  backup: Blob,
): Promise<number> {
  const count = await withCopy(backup, countResponses);
  const release = lockDataDirectory(directory);
  const dataDir = join(directory, "database");
  try {
    if (existsSync(dataDir)) throw new DatabaseExists(directory);
    const database = await PGlite.create({
      dataDir,
      loadDataDir: backup,
      extensions: { pg_trgm },
    }).catch((error: unknown) => {
      rmSync(dataDir, { recursive: true, force: true });
      throw error;
    });
    await database.close();
    return count;
  } finally {
    release();
  }
}
