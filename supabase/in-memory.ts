import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } from "@supabase/lite";
import { migrate, type Session } from "./migrations.ts";

export interface InMemoryDatabase extends Session {
  close(): Promise<void>;
}

const extensions = { pg_trgm };

/** A migrated database's files: to make them takes five times as long as to open a copy. */
let template: Promise<Blob> | undefined;

/** A migrated database that lives as long as it is needed: for generated types and tests. */
export async function openInMemoryDatabase(): Promise<InMemoryDatabase> {
  return sessionOf(await openInMemoryEngine());
}

/** The same, by the engine's own interface. */
export async function openInMemoryEngine(): Promise<PGlite> {
  template ??= makeTemplate();
  return PGlite.create({ extensions, loadDataDir: await template });
}

async function makeTemplate(): Promise<Blob> {
  const engine = await PGlite.create({ extensions });
  const session = sessionOf(engine);
  await session.exec(getAuthSchemaSql());
  await session.exec(SUPABASE_AUTH_HELPERS_SQL);
  await migrate(session);
  const files = await engine.dumpDataDir("none");
  await session.close();
  return files;
}

function sessionOf(engine: PGlite): InMemoryDatabase {
  return {
    exec: (sql) => engine.exec(sql),
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await engine.query<Row>(sql, [...parameters])).rows,
    close: () => engine.close(),
  };
}
