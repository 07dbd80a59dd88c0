import { after, before, describe } from "node:test";
import { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } from "@supabase/lite";
import postgres from "postgres";
import { openInMemoryDatabase } from "#supabase/in-memory.ts";
import { migrate, platformSql, type Session } from "#supabase/migrations.ts";
import { startPostgresql } from "./postgresql.ts";

export interface TestDatabase extends Session {
  close(): Promise<void>;
}

/**
 * What a hosted Supabase grants before the first migration: everything that is
 * created later, to everybody. The migrations have to take it back.
 */
const hostedDefaults = `
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
  alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
`;

/** A connection to a real PostgreSQL, whose values are read as the embedded one reads them. */
function connect(socketFolder: string): TestDatabase {
  const sql = postgres({
    host: socketFolder,
    username: "postgres",
    database: "postgres",
    max: 1,
    onnotice: () => undefined,
    types: {
      bigint: { to: 20, from: [20], serialize: String, parse: Number },
    },
  });
  return {
    exec: (statements) => sql.unsafe(statements),
    rows: async <Row>(
      statement: string,
      parameters: readonly unknown[] = [],
    ) => {
      const rows: Iterable<unknown> = await sql.unsafe(statement, [
        ...parameters,
      ] as never[]);
      return Array.from(rows) as Row[];
    },
    close: () => sql.end(),
  };
}

export async function openPostgresql(): Promise<TestDatabase> {
  const server = await startPostgresql();
  const session = connect(server.socketFolder);
  await session.exec(getAuthSchemaSql());
  await session.exec(SUPABASE_AUTH_HELPERS_SQL);
  await session.exec(platformSql);
  await session.exec(hostedDefaults);
  await migrate(session);
  return {
    ...session,
    close: async () => {
      await session.close();
      await server.stop();
    },
  };
}

const engines = {
  "the embedded database": openInMemoryDatabase,
  "a real PostgreSQL": openPostgresql,
};

/**
 * Runs the same tests on the embedded database and on a real PostgreSQL. Each is
 * opened once a file; a test leaves nothing behind where it works inside `undone`.
 */
export function describeOnEveryDatabase(
  title: string,
  tests: (database: () => TestDatabase) => void,
): void {
  for (const [engine, open] of Object.entries(engines))
    describe(`${title}, on ${engine}`, () => {
      let opened: TestDatabase | undefined;
      before(async () => {
        opened = await open();
      });
      after(() => opened?.close());
      tests(() => {
        if (!opened) throw new Error("the database is not open yet");
        return opened;
      });
    });
}

/** Does the work in a transaction that is rolled back. */
export async function undone<T>(
  database: Session,
  work: () => Promise<T>,
): Promise<T> {
  await database.exec("begin");
  try {
    return await work();
  } finally {
    await database.exec("rollback");
  }
}

/** Does the work within a transaction and takes it back, whether it fails or not. */
export async function tried<T>(
  database: Session,
  work: () => Promise<T>,
): Promise<T> {
  await database.exec("savepoint tried");
  try {
    return await work();
  } finally {
    await database.exec("rollback to savepoint tried; release savepoint tried");
  }
}
