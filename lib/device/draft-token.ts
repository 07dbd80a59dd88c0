import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { limits } from "#lib/consultation/limits.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { isSharedIn } from "./shared-cookie.ts";

/** 256 random bits: nobody guesses another's draft. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/;
const maxAge = limits.draftDays * 24 * 60 * 60;

/**
 * The cookie's name. Over https it has the prefix that keeps other hosts from
 * planting a token of their own, whose draft they could then read; the plain
 * name is not looked at there.
 */
async function nameOfCookie() {
  return isEncrypted(await headers()) ? "__Host-draft" : "draft";
}

/** The token of this device's draft, or undefined where it has none that could be one. */
export async function readToken(): Promise<string | undefined> {
  const value = (await cookies()).get(await nameOfCookie())?.value;
  return value && tokenShape.test(value) ? value : undefined;
}

export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Keeps the token on this device: for 30 days from now, or until the browser is closed where others use it. */
export async function keepToken(token: string): Promise<void> {
  const isShared = isSharedIn(await cookies());
  await setToken(token, isShared ? {} : { maxAge });
}

/** Keeps the token as long as the page that comes next needs it. */
export async function keepTokenBriefly(token: string): Promise<void> {
  await setToken(token, { maxAge: 300 });
}

export async function forgetToken(): Promise<void> {
  await setToken("", { maxAge: 0 });
}

async function setToken(
  value: string,
  lifetime: { readonly maxAge?: number },
): Promise<void> {
  (await cookies()).set(await nameOfCookie(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isEncrypted(await headers()),
    path: "/",
    ...lifetime,
  });
}
