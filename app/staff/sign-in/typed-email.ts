import type { cookies } from "next/headers";

type Cookies = Awaited<ReturnType<typeof cookies>>;

const name = "staff-email";
const tenMinutes = 600;

/*
 * The address that somebody typed before the sign-in was refused, so that they
 * need not type it again. In a cookie, because an address in the address bar
 * ends up in logs and histories.
 */

export function keepTypedEmail(jar: Cookies, email: string, secure: boolean) {
  jar.set(name, email.slice(0, 254), {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/staff/sign-in",
    maxAge: tenMinutes,
  });
}

export function typedEmail(jar: Cookies): string {
  return jar.get(name)?.value ?? "";
}

export function forgetTypedEmail(jar: Cookies) {
  jar.set(name, "", { path: "/staff/sign-in", maxAge: 0 });
}
