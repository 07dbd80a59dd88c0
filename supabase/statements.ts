import type { PGlite } from "@electric-sql/pglite";

/*
 * What a call to the embedded database costs is mostly its statements: the
 * embedded Supabase sends fourteen, ten of which set one setting each.
 */

type Engine = Pick<PGlite, "query">;
type Query = Engine["query"];

/** A setting of the transaction under way: its name and value, the value given or as a parameter. */
const settingOf = /^SELECT set_config\('([a-z._]+)', (?:\$1|'(\w*)'), true\)$/;

/**
 * Sends settings of a transaction that follow each other as one statement, right
 * before the first statement that is none of them: whatever reads them finds them
 * as if each had been sent alone. Where one is refused, that statement fails and
 * is not sent.
 */
export function joinSettings(engine: Engine): void {
  const send: Query = engine.query.bind(engine);
  let waiting: (readonly [name: string, value: unknown])[] = [];

  const query: Query = async <Row>(
    ...[sql, parameters, options]: Parameters<Query>
  ) => {
    const [isSetting, name = "", given] = settingOf.exec(sql) ?? [];
    if (isSetting) {
      const value: unknown = given ?? parameters?.[0];
      waiting.push([name, value]);
      return { rows: [], fields: [] };
    }
    const settings = waiting;
    waiting = [];
    if (settings.length > 0)
      await send(joined(settings.length), settings.flat());
    return send<Row>(sql, parameters, options);
  };
  engine.query = query;
}

function joined(count: number): string {
  const calls = Array.from({ length: count }, (_, index) => {
    const name = String(2 * index + 1);
    const value = String(2 * index + 2);
    return `set_config($${name}, $${value}, true)`;
  });
  return `select ${calls.join(", ")}`;
}

/**
 * Forgets how arrays of whole rows are read: one parser for every table and view,
 * of the catalogue too, and the engine copies all parsers for each statement.
 * Such an array is then left as PostgreSQL writes it; no call returns one.
 */
export async function forgetRowArrays(
  engine: Pick<PGlite, "query" | "parsers">,
): Promise<void> {
  const { rows } = await engine.query<{ typarray: number }>(
    "select typarray from pg_type where typtype = 'c' and typarray <> 0",
  );
  const arrays = new Set(rows.map(({ typarray }) => String(typarray)));
  engine.parsers = Object.fromEntries(
    Object.entries(engine.parsers).filter(([type]) => !arrays.has(type)),
  );
}
