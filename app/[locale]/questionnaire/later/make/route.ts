import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { notFound } from "next/navigation";
import { keepCode } from "#lib/database/resume.ts";
import { readResumeWords } from "#lib/i18n/resume-words.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { carryCode } from "#lib/device/code-cookie.ts";
import { hashOfCode } from "#lib/device/code-hash.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { createFloodBrake } from "#lib/http/flood-brake.ts";
import { fail, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { drawCode, plainCode } from "#lib/response/resume-code.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** More than a school makes for its classes; each costs a slow hash, so further ones have to wait. */
const letsThrough = createFloodBrake(200, 10 * 60 * 1000);
const slowness = 3000;

/** Makes a code for this device's draft and leads to the page that shows it once. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const here = addressIn(locale, "/questionnaire/later");
  const token = await readToken();
  if (!token) return seeOther(here);
  if (!letsThrough(request.headers)) await wait(slowness);
  try {
    const code = await newCode(locale, token);
    if (!code) return seeOther(here);
    await carryCode("made", code);
    return seeOther(addressIn(locale, "/questionnaire/later/code"));
  } catch (error) {
    return fail(locale, error);
  }
}

/** The words of a new code, kept as a hash alone; undefined where the device has no draft. */
async function newCode(
  locale: Locale,
  token: string,
): Promise<string | undefined> {
  const code = drawCode(await readResumeWords(locale), randomInt);
  const status = await keepCode(token, await hashOfCode(plainCode(code)));
  if (status === "no-draft") return undefined;
  // Another draft has the same four words: draw again.
  return status === "kept" ? code : newCode(locale, token);
}

/** Reloaded by its address: the page with the button is what is meant. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(addressIn(locale, "/questionnaire/later"));
}
