import "server-only";
import { createServerClient } from "@supabase/ssr";
import { createClient } from "@supabase/supabase-js";
import { cookies, headers } from "next/headers";
import { readEnvironment } from "#lib/env.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { sessionCookie } from "./session.ts";
import type { Database } from "./types.ts";

const stateless = { persistSession: false, autoRefreshToken: false };

function address() {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } =
    readEnvironment();
  if (!url || !key)
    throw new Error("No Supabase is set up: start the platform with npm start");
  return { url, key };
}

/** The database as an anonymous visitor may use it. */
export function publicDatabase() {
  const { url, key } = address();
  return createClient<Database>(url, key, { auth: stateless });
}

/** The database as the member of staff who is signed in with this request's cookies may use it. */
export async function staffDatabase() {
  const { url, key } = address();
  const jar = await cookies();
  const isSecure = isEncrypted(await headers());
  return createServerClient<Database>(url, key, {
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
