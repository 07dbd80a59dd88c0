import "server-only";
import { createServerClient } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { cookies, headers } from "next/headers";
import { readEnvironment } from "#lib/env.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { createGate } from "./gate.ts";
import { sessionCookie } from "./session.ts";
import type { Database } from "./types.ts";

const stateless = { persistSession: false, autoRefreshToken: false };

/**
 * At the most so many calls are under way, the others stand in line: unlimited
 * ones starve each other, so that with 250 people at once some waited 50 seconds.
 */
const callsAtOnce = 6;
const inLine = createGate(callsAtOnce);

const fetchInLine: typeof fetch = (input, init) =>
  inLine(() => fetch(input, init));

function address() {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } =
    readEnvironment();
  if (!url || !key)
    throw new Error("No Supabase is set up: start the platform with npm start");
  return { url, key };
}

let anonymous: SupabaseClient<Database> | undefined;

/** The database as an anonymous visitor may use it: one client for all of them, which knows nobody. */
export function publicDatabase(): SupabaseClient<Database> {
  if (anonymous) return anonymous;
  const { url, key } = address();
  anonymous = createClient<Database>(url, key, {
    auth: stateless,
    global: { fetch: fetchInLine },
  });
  return anonymous;
}

/** The database as the member of staff who is signed in with this request's cookies may use it. */
export async function staffDatabase() {
  const { url, key } = address();
  const jar = await cookies();
  const isSecure = isEncrypted(await headers());
  return createServerClient<Database>(url, key, {
    global: { fetch: fetchInLine },
    cookies: {
      getAll: () => jar.getAll(),
      setAll: (changed) => {
        try {
          for (const { name, value, options } of changed)
            jar.set(name, value, sessionCookie(options, isSecure));
        } catch {
          // A page cannot set cookies; the proxy in front of staff pages renews the session.
        }
      },
    },
  });
}
