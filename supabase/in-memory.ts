import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } from "@supabase/lite";
import { migrate, type Session } from "./migrations.ts";

export interface InMemoryDatabase extends Session {
  close(): Promise<void>;
}

/** A migrated database that lives as long as it is needed: for generated types and tests. */
export async function openInMemoryDatabase(): Promise<InMemoryDatabase> {
  const engine = await PGlite.create({ extensions: { pg_trgm } });
  const session: InMemoryDatabase = {
    exec: (sql) => engine.exec(sql),
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await engine.query<Row>(sql, [...parameters])).rows,
    close: () => engine.close(),
  };
  await session.exec(getAuthSchemaSql());
  await session.exec(SUPABASE_AUTH_HELPERS_SQL);
  await migrate(session);
  return session;
}
