import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { cookies } from "next/headers";
import { type Typed, typed } from "#lib/format-request/typed.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

type Cookies = Awaited<ReturnType<typeof cookies>>;

/*
 * What somebody typed into a form that was not taken, on the way to the page
 * that shows it again. In cookies of their own browser, for ten minutes and
 * that page alone: an address in the address bar ends up in logs and
 * histories, and nothing of a request that was not sent is ours to store. The
 * page has every word in its form, so that nobody is hurried by the ten minutes.
 */
const names = ["format-request", "format-request-2"] as const;
const tenMinutes = 600;

/** Browsers keep cookies of 4,096 bytes, name and attributes included. */
const largestPart = 3500;
/** Many times what the form takes: whoever packs more has not typed it. */
const largestText = 100_000;

const pageOf = (locale: Locale) => addressIn(locale, "/formats/again");

/** Keeps what was typed; false where it is more than a browser's cookies can hold. */
export function keepTyped(
  jar: Cookies,
  locale: Locale,
  given: Typed,
  secure: boolean,
): boolean {
  const packed = deflateRawSync(JSON.stringify(given)).toString("base64url");
  if (packed.length > largestPart * names.length) return false;
  for (const [index, name] of names.entries()) {
    const part = packed.slice(index * largestPart, (index + 1) * largestPart);
    jar.set(name, part, {
      httpOnly: true,
      sameSite: "lax",
      secure,
      path: pageOf(locale),
      maxAge: part === "" ? 0 : tenMinutes,
    });
  }
  return true;
}

/** What was typed, or undefined where nothing is kept that can be read. */
export function keptTyped(jar: Cookies): Typed | undefined {
  const packed = names.map((name) => jar.get(name)?.value ?? "").join("");
  if (packed === "") return undefined;
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), {
      maxOutputLength: largestText,
    });
    return typed.safeParse(JSON.parse(text.toString())).data;
  } catch {
    return undefined;
  }
}

export function forgetTyped(jar: Cookies, locale: Locale): void {
  for (const name of names)
    jar.set(name, "", { path: pageOf(locale), maxAge: 0 });
}
