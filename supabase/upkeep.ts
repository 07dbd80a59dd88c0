import { type PGlite, protocol } from "@electric-sql/pglite";

/*
 * PostgreSQL looks after its tables in a process of its own, which the embedded
 * engine has not: without statistics a page of verbatims among thousands took forty
 * times as long, and what was saved over stayed in the files for good.
 */

type Engine = Pick<
  PGlite,
  "query" | "exec" | "runExclusive" | "isInTransaction" | "execProtocol"
>;

const everyMinute = 60_000;

/** Tables that have changed by as much as PostgreSQL itself would wait for, by its own settings. */
const due = `
  select format('vacuum (analyze) %I.%I', s.schemaname, s.relname) as command
  from pg_stat_user_tables s
  join pg_class c on c.oid = s.relid
  where s.n_mod_since_analyze > current_setting('autovacuum_analyze_threshold')::real
      + current_setting('autovacuum_analyze_scale_factor')::real * greatest(c.reltuples, 0)
    or s.n_dead_tup > current_setting('autovacuum_vacuum_threshold')::real
      + current_setting('autovacuum_vacuum_scale_factor')::real * greatest(c.reltuples, 0)
`;

/**
 * Looks after the embedded database's tables as a PostgreSQL server does: all of them
 * now, as what was counted before a restart is forgotten, then each minute those that
 * have changed.
 *
 * @returns ends it
 */
export function lookAfterTables(engine: Engine): () => void {
  const say = (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
  };
  alone(engine, "vacuum (analyze)").catch(say);
  const timer = setInterval(() => {
    lookAfterChanged(engine).catch(say);
  }, everyMinute).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Looks after the tables that have changed; where a transaction is under way, another time. */
export async function lookAfterChanged(engine: Engine): Promise<void> {
  if (engine.isInTransaction()) return;
  await engine.exec("select pg_stat_force_next_flush()");
  const { rows } = await engine.query<{ command: string }>(due);
  for (const { command } of rows) await alone(engine, command);
}

/** Runs a command that no transaction may hold. */
async function alone(engine: Engine, command: string): Promise<void> {
  await engine.runExclusive(async () => {
    if (engine.isInTransaction()) return;
    await engine.execProtocol(protocol.serialize.query(command));
  });
}
