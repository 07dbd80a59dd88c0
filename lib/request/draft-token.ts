import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { isEncrypted } from "./encrypted.ts";

/** 256 random bits: nobody guesses another's draft. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/;
const maxAge = 30 * 24 * 60 * 60;

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

/** Keeps the token on this device for 30 days from now. */
export async function keepToken(token: string): Promise<void> {
  await setToken(token, maxAge);
}

export async function forgetToken(): Promise<void> {
  await setToken("", 0);
}

async function setToken(value: string, maxAge: number): Promise<void> {
  (await cookies()).set(await nameOfCookie(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isEncrypted(await headers()),
    path: "/",
    maxAge,
  });
}
