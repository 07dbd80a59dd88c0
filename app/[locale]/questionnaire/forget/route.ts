import { notFound } from "next/navigation";
import { discardDraft } from "#lib/database/drafts.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { forgetCode } from "#lib/device/code-cookie.ts";
import { forgetToken, readToken } from "#lib/device/draft-token.ts";
import { fail, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";

/** Deletes what was not sent, and makes this device forget that it answered. What was sent stays. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const token = await readToken();
  try {
    if (token) await discardDraft(token);
  } catch (error) {
    return fail(locale, error);
  }
  await forgetToken();
  await forgetCode("made");
  await forgetCode("typed");
  return seeOther(addressIn(locale, "/questionnaire"));
}
