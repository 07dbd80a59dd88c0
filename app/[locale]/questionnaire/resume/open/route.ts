import { setTimeout as wait } from "node:timers/promises";
import { notFound } from "next/navigation";
import { openDraft, ownWords } from "#lib/database/resume.ts";
import { readAllResumeWords } from "#lib/i18n/resume-words.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { carryCode, forgetCode } from "#lib/device/code-cookie.ts";
import { hashOfCode } from "#lib/device/code-hash.ts";
import { keepToken, newToken, readToken } from "#lib/device/draft-token.ts";
import { createFloodBrake } from "#lib/http/flood-brake.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { fail, refusalFor, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { readCode } from "#lib/response/resume-code.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Enough for two classes that all mistype; a guesser would need longer than the consultation. */
const letsThrough = createFloodBrake(60, 10 * 60 * 1000);

/** How much longer a wrong code takes, in milliseconds. */
const slowness = 1000;

/** Opens the draft of a code on this device, or leads back to the form with what is wrong. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  if (!posted.ok) return refuse(locale, refusalFor(posted.status));
  const typed = posted.fields.get("code") ?? "";
  try {
    const status = await open(request, typed, posted.fields.get("own"));
    if (status === "opened") {
      await forgetCode("typed");
      return seeOther(addressIn(locale, "/questionnaire/continue"));
    }
    await carryCode("typed", typed);
    const here = `/questionnaire/resume?problem=${status}#problems`;
    return seeOther(addressIn(locale, here));
  } catch (error) {
    return fail(locale, error, {
      action: addressIn(locale, "/questionnaire/resume/open"),
      fields: posted.fields,
    });
  }
}

async function open(request: Request, typed: string, choice: string | null) {
  const read = readCode(typed, await readAllResumeWords());
  if (!read.ok) return read.problem;
  if (!letsThrough(request.headers)) return "busy";
  const held = await readToken();
  const own = ownWords.find((one) => one === choice);
  for (const words of read.codes) {
    const code = await hashOfCode(words);
    const token = newToken();
    const status = await openDraft({ code, token, held, own });
    if (status === "opened") await keepToken(token);
    if (status !== "unknown") return status;
  }
  await wait(slowness);
  return "unknown";
}

/** Reloaded by its address: the form is what is meant. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(addressIn(locale, "/questionnaire/resume"));
}
