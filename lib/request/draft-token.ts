import { randomBytes } from "node:crypto";
import type { cookies } from "next/headers";

type Cookies = Awaited<ReturnType<typeof cookies>>;

/** 256 random bits: nobody guesses another's draft. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/;
const maxAge = 30 * 24 * 60 * 60;

/** Over https the name has the prefix that keeps other hosts from planting a cookie of their own. */
const names = { https: "__Host-draft", http: "draft" } as const;

/** The token of this device's draft, or undefined where it has none that could be one. */
export function readToken(jar: Cookies): string | undefined {
  const value = (jar.get(names.https) ?? jar.get(names.http))?.value;
  return value && tokenShape.test(value) ? value : undefined;
}

export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Keeps the token on this device for 30 days from now. */
export function keepToken(jar: Cookies, token: string, secure: boolean): void {
  jar.set(secure ? names.https : names.http, token, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
    maxAge,
  });
}

export function forgetToken(jar: Cookies): void {
  for (const name of Object.values(names))
    jar.set(name, "", {
      path: "/",
      maxAge: 0,
      secure: name.startsWith("__Host-"),
    });
}

/** Whether the visitor's side of the connection is encrypted, here or in the proxy in front. */
export function isSecure(request: Request): boolean {
  return (
    request.headers.get("x-forwarded-proto") === "https" ||
    new URL(request.url).protocol === "https:"
  );
}
