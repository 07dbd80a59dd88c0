import { cookies, headers } from "next/headers";
import { isEncrypted } from "#lib/http/encrypted.ts";

/*
 * A code on its way from a form to the page that shows it: a new one, which is
 * shown once, or a typed one that did not open anything yet. In a cookie, because
 * an address ends up in histories and logs.
 */
const names = { made: "new-code", typed: "typed-code" } as const;
type Way = keyof typeof names;

const fiveMinutes = 300;
/** Longer than any code with its slips. */
const longest = 200;

export async function carryCode(way: Way, code: string): Promise<void> {
  await setCode(way, code.slice(0, longest), fiveMinutes);
}

export async function carriedCode(way: Way): Promise<string | undefined> {
  return (await cookies()).get(names[way])?.value;
}

export async function forgetCode(way: Way): Promise<void> {
  await setCode(way, "", 0);
}

async function setCode(way: Way, value: string, maxAge: number): Promise<void> {
  (await cookies()).set(names[way], value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isEncrypted(await headers()),
    path: "/",
    maxAge,
  });
}
