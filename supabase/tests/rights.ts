import type { Session } from "#supabase/migrations.ts";

/** What a role may do with something: `anon: select public.consultations`. */
export type Rights = readonly string[];

const roles = "(values ('anon'), ('authenticated'), ('service_role')) r (role)";
const schemas = "('public', 'auth', 'extensions')";

/** Tables and views by their columns, as some rights are of single columns; those of a whole table besides. */
const effective = `
  select r.role || ': ' || p.privilege || ' ' || c.oid::regclass as right
  from pg_class c cross join ${roles}
  cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) p (privilege)
  where c.relnamespace::regnamespace::text in ${schemas} and c.relkind in ('r', 'v', 'm', 'p')
    and has_table_privilege(r.role, c.oid, p.privilege)
  union all
  select r.role || ': ' || p.privilege || ' ' || c.oid::regclass || '.' || a.attname
  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
  cross join ${roles}
  cross join (values ('select'), ('insert'), ('update'), ('references')) p (privilege)
  where c.relnamespace::regnamespace::text in ${schemas} and c.relkind in ('r', 'v', 'm', 'p')
    and has_column_privilege(r.role, c.oid, a.attnum, p.privilege)
  union all
  select r.role || ': ' || p.privilege || ' ' || c.oid::regclass
  from pg_class c cross join ${roles}
  cross join (values ('usage'), ('select'), ('update')) p (privilege)
  where c.relnamespace::regnamespace::text in ${schemas} and c.relkind = 'S'
    and has_sequence_privilege(r.role, c.oid, p.privilege)
  union all
  select r.role || ': execute ' || f.oid::regprocedure
  from pg_proc f cross join ${roles}
  where f.pronamespace::regnamespace::text in ${schemas} and has_function_privilege(r.role, f.oid, 'execute')
  union all
  select r.role || ': ' || p.privilege || ' schema ' || n.nspname
  from pg_namespace n cross join ${roles} cross join (values ('usage'), ('create')) p (privilege)
  where n.nspname in ${schemas} and has_schema_privilege(r.role, n.oid, p.privilege)
  order by 1
`;

/** All that each role may do, what is made from now on included. */
export async function effectiveRights(database: Session): Promise<Rights> {
  await database.exec(`
    begin;
    create table public.made_later (id bigint generated always as identity);
    create sequence public.counted_later;
    create function public.called_later() returns integer language sql as 'select 1';
  `);
  try {
    const rows = await database.rows<{ right: string }>(effective);
    return rows.map(({ right }) => right);
  } finally {
    await database.exec("rollback");
  }
}
