import { type CookieOptions, createServerClient } from "@supabase/ssr";
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { readEnvironment } from "#lib/env.ts";

/**
 * How a session's cookies are kept: out of reach of scripts, not sent along
 * from other sites, over https only where there is https, and gone when the
 * browser closes, because staff share computers.
 */
export function sessionCookie(
  options: CookieOptions,
  isSecure: boolean,
): CookieOptions {
  const { maxAge, ...rest } = options;
  return {
    ...rest,
    ...(maxAge === 0 ? { maxAge } : {}),
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecure,
  };
}

/**
 * Renews the session of a member of staff where it has run out, before a page
 * is rendered: a page itself cannot set cookies. Touches no network otherwise.
 */
export async function renewSession(
  request: NextRequest,
  isSecure: boolean,
): Promise<NextResponse> {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } =
    readEnvironment();
  let response = NextResponse.next({ request });
  if (!url || !key) return response;
  const supabase = createServerClient(url, key, {
    cookies: {
      getAll: () => request.cookies.getAll(),
      setAll: (changed) => {
        for (const { name, value } of changed) request.cookies.set(name, value);
        response = NextResponse.next({ request });
        for (const { name, value, options } of changed)
          response.cookies.set(name, value, sessionCookie(options, isSecure));
      },
    },
  });
  await supabase.auth.getSession();
  return response;
}
