import type { Session } from "#supabase/migrations.ts";

/** Everybody who may knock at the database, from nobody in particular to the platform's own key. */
export const people = {
  anon: { role: "anon", id: undefined },
  stranger: {
    role: "authenticated",
    id: "00000000-0000-4000-8000-000000000001",
  },
  analyst: {
    role: "authenticated",
    id: "00000000-0000-4000-8000-000000000002",
  },
  administrator: {
    role: "authenticated",
    id: "00000000-0000-4000-8000-000000000003",
  },
  "data-entry": {
    role: "authenticated",
    id: "00000000-0000-4000-8000-000000000004",
  },
  "secret key": { role: "service_role", id: undefined },
} as const;

export type Person = keyof typeof people;

/** Those whose every right is listed in the tests: all but the platform's own key. */
export const visitors = [
  "anon",
  "stranger",
  "analyst",
  "administrator",
  "data-entry",
] as const satisfies readonly Person[];

/** Makes the accounts of the four who sign in; the stranger gets no role. */
export async function addAccounts(database: Session): Promise<void> {
  for (const [name, { id }] of Object.entries(people)) {
    if (!id) continue;
    await database.rows("insert into auth.users (id, email) values ($1, $2)", [
      id,
      `${name}@example.org`,
    ]);
    if (name !== "stranger")
      await database.rows(
        "insert into public.staff_roles (user_id, role) values ($1, $2)",
        [id, name],
      );
  }
}

/**
 * Does the work with a person's rights, as PostgREST would have it, within the
 * transaction under way. What was done stays; a failure takes all of it back.
 */
export async function as<T>(
  database: Session,
  person: Person,
  work: () => Promise<T>,
): Promise<T> {
  const { role, id } = people[person];
  const claims = JSON.stringify({ role, ...(id && { sub: id }) });
  await database.exec("savepoint person");
  await database.rows(
    "select set_config('request.jwt.claims', $1, true), set_config('request.jwt.claim.sub', $2, true)",
    [claims, id ?? ""],
  );
  await database.exec(`set local role ${role}`);
  try {
    const result = await work();
    await database.exec("release savepoint person");
    return result;
  } catch (error) {
    await database.exec(
      "rollback to savepoint person; release savepoint person",
    );
    throw error;
  } finally {
    await database.exec("reset role");
    await database.rows(
      "select set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', '', true)",
    );
  }
}
