import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A migration as the Supabase CLI names it: `{version}_{name}.sql`. */
export interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

const folder = join(import.meta.dirname, "migrations");

/** The project's migrations, in the order in which they apply. */
function readMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
      if (!version || !name)
        throw new Error(
          `supabase/migrations/${file}: not named {version}_{name}.sql`,
        );
      return { version, name, sql: readFileSync(join(folder, file), "utf8") };
    });
}

/** What a Supabase has before the first migration and a bare PostgreSQL has not. */
export const platformSql = `
  do $$
  declare
    needed text;
  begin
    foreach needed in array array['anon', 'authenticated', 'service_role'] loop
      if not exists (select from pg_roles where rolname = needed) then
        execute format('create role %I nologin', needed);
      end if;
    end loop;
  end $$;
  alter role service_role bypassrls;
  grant usage on schema public, auth to anon, authenticated, service_role;
  create schema if not exists extensions;
  grant usage on schema extensions to anon, authenticated, service_role;
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text primary key, statements text[], name text
  );
`;

/** The least of a database that migrations need: PGlite's and PostgreSQL's clients both have it. */
export interface Session {
  /** Runs one or more statements without parameters. */
  exec(sql: string): Promise<unknown>;
  /** Runs one statement and gives its rows. */
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The database was made by migrations that are not these: of a version before, or of another platform. */
export class OtherMigrations extends Error {
  constructor(versions: readonly string[]) {
    super(
      "This database was made by another version of the platform " +
        `(migration ${versions.join(", ")}), which this one cannot bring up to date. ` +
        "Nothing in it was changed. Start that version again, or set DATA_DIR to a new folder.",
    );
  }
}

/**
 * Looks, and writes nothing, whether the database is new or was made by these migrations.
 *
 * @throws OtherMigrations
 */
export async function refuseOtherMigrations(session: Session): Promise<void> {
  const [table] = await session.rows<{ there: boolean }>(
    "select to_regclass('supabase_migrations.schema_migrations') is not null as there",
  );
  if (!table?.there) return;
  const known = new Set(readMigrations().map(({ version }) => version));
  const others = [...(await appliedTo(session))].filter(
    (version) => !known.has(version),
  );
  if (others.length > 0) throw new OtherMigrations(others);
}

async function appliedTo(session: Session): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ version: string }>(
    "select version from supabase_migrations.schema_migrations order by version",
  );
  return new Set(rows.map(({ version }) => version));
}

/**
 * Applies what is not applied yet, each migration in a transaction of its own,
 * and records it as the Supabase CLI does.
 *
 * @returns the versions that this call applied
 * @throws OtherMigrations before anything is written
 */
export async function migrate(session: Session): Promise<readonly string[]> {
  await refuseOtherMigrations(session);
  await session.exec(platformSql);
  const applied = await appliedTo(session);
  const pending = readMigrations().filter(
    ({ version }) => !applied.has(version),
  );
  for (const { version, name, sql } of pending) {
    await session.exec(
      `begin;\n${sql}\n;insert into supabase_migrations.schema_migrations (version, name, statements)
       values ('${version}', '${name}', array[]::text[]); commit;`,
    );
  }
  return pending.map(({ version }) => version);
}
