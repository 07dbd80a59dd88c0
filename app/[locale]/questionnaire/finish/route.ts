import { notFound } from "next/navigation";
import { discardDraft, readDraft } from "#lib/database/drafts.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { fail, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { clearDevice } from "#lib/device/shared-device.ts";
import { seeOther } from "#lib/http/see-other.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/**
 * Clears a shared device. Answers that a code opens stay; others would be lost,
 * so they are deleted where that was asked for, and else a code is offered first.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  const isAsked = posted.ok && posted.fields.get("delete") === "yes";
  try {
    const token = await readToken();
    const draft = await readDraft(token);
    if (token && draft.state === "draft" && !draft.hasCode) {
      if (!isAsked && Object.keys(draft.answers).length > 0)
        return seeOther(addressIn(locale, "/questionnaire/later#clear"));
      await discardDraft(token);
    }
    return await clearDevice(addressIn(locale, "/questionnaire/cleared"));
  } catch (error) {
    return fail(locale, error);
  }
}

/** Reloaded by its address: where a device can be cleared is what is meant. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(addressIn(locale, "/questionnaire/later"));
}
