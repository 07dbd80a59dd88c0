import { notFound } from "next/navigation";
import { readDraft } from "#lib/database/drafts.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { forgetToken, keepToken, readToken } from "#lib/device/draft-token.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { fail, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { rememberShared } from "#lib/device/shared-device.ts";
import { seeOther } from "#lib/http/see-other.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Takes that others use this device: from now on it keeps nothing once its browser is closed. */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  const toStart = posted.ok && posted.fields.get("next") === "start";
  try {
    await rememberShared();
    const holdsWords = await keepForSession();
    // Whoever sits down at a shared device must not come upon what the last one wrote.
    const next = toStart && !holdsWords ? "continue" : "later";
    return seeOther(addressIn(locale, `/questionnaire/${next}`));
  } catch (error) {
    return fail(locale, error);
  }
}

/** Makes what the device holds end with the browser; whether there are words in it. */
async function keepForSession(): Promise<boolean> {
  const token = await readToken();
  if (!token) return false;
  const draft = await readDraft(token);
  if (draft.state !== "draft") {
    await forgetToken();
    return false;
  }
  await keepToken(token);
  return Object.keys(draft.answers).length > 0;
}

/** Reloaded by its address: the first page is what is meant. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(addressIn(locale, "/questionnaire"));
}
