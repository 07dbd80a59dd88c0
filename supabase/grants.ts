import type { createPgliteConnection } from "@supabase/lite/pglite";

type Connection = Awaited<ReturnType<typeof createPgliteConnection>>;

/** What the library's connection does before the first request of a process that comes with a role. */
const opening = "ensureRlsContext";

/**
 * Keeps the grants of the migrations as they are. Where any table has row-level
 * security, the embedded Supabase's connection would make its roles before the
 * first request, and give them all rights on every table and sequence there is
 * and will be: no revoke and no grant of single columns would hold. The roles are
 * the migrations' own here, so nothing of it is needed.
 *
 * @throws Error where the library does it by another name: its grants would come unseen
 */
export function keepGrants(connection: Connection): void {
  if (typeof Reflect.get(connection, opening) !== "function")
    throw new Error(
      `@supabase/lite has no ${opening} any more: see supabase/grants.ts`,
    );
  // Its answer is whether there is row-level security, under which each request takes its role.
  Reflect.set(connection, opening, () => Promise.resolve(true));
}
