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
 * Forgets how arrays are read that nothing here gives: the engine has a parser for
 * the array of every type, and one for every table and view, and copies all of them
 * for each statement. Such an array would be left as PostgreSQL writes it.
 */
export async function forgetUnusedArrays(
  engine: Pick<PGlite, "query" | "parsers">,
): Promise<void> {
  const { rows } = await engine.query<{ typarray: number }>(unusedArrays);
  const unused = new Set(rows.map(({ typarray }) => String(typarray)));
  engine.parsers = Object.fromEntries(
    Object.entries(engine.parsers).filter(([type]) => !unused.has(type)),
  );
}

/** Arrays that no column has and no function takes or gives, the catalogue's among them. */
const unusedArrays = `
  select typarray from pg_type where typarray <> 0
  except select atttypid from pg_attribute
  except select prorettype from pg_proc
  except select unnest(coalesce(proallargtypes, proargtypes)) from pg_proc
`;
