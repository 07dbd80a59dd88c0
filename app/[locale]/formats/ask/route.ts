import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requestFormat } from "#lib/database/format-requests.ts";
import { localDay } from "#lib/i18n/day.ts";
import { validateRequest } from "#lib/format-request/request.ts";
import { tokenOf } from "#lib/format-request/token.ts";
import { readTyped, type Typed } from "#lib/format-request/typed.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { createFloodBrake } from "#lib/http/flood-brake.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { fail, refusalFor, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { forgetTyped, keepTyped } from "../typed-request.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** More than a school or a library would send for the families in it. */
const letsThrough = createFloodBrake(20, 10 * 60 * 1000);

/** Takes a request for another format, or leads back to what was typed with what is wrong. */
export async function POST(
  request: Request,
  { params }: Context,
): Promise<Response> {
  const locale = await localeOf(params);
  const page = await formPage(locale);
  if (!isSameOrigin(request)) return refuse(locale, "origin", undefined, page);
  const posted = await readPostedForm(request);
  if (!posted.ok)
    return refuse(locale, refusalFor(posted.status), undefined, page);
  const typed = readTyped(posted.fields);
  const checked = validateRequest(typed, localDay(new Date()));
  const isSecure = isEncrypted(request.headers);
  if (!checked.ok) return again(locale, typed, isSecure);

  if (!letsThrough(request.headers))
    return again(locale, typed, isSecure, "?problem=too-many");
  try {
    const asked = await requestFormat(
      tokenOf(checked.request),
      checked.request,
    );
    if (asked.status === "too-many")
      return await again(locale, typed, isSecure, "?problem=too-many");
    forgetTyped(await cookies(), locale);
    const search = new URLSearchParams({
      reference: asked.reference,
      by: asked.dueOn,
      way: checked.request.sending,
    });
    return seeOther(addressIn(locale, `/formats/done?${search.toString()}`));
  } catch (error) {
    const action = addressIn(locale, "/formats/ask");
    return fail(locale, error, { action, fields: posted.fields }, page);
  }
}

async function again(
  locale: Locale,
  typed: Typed,
  isSecure: boolean,
  search = "",
): Promise<Response> {
  const jar = await cookies();
  if (!keepTyped(jar, locale, typed, isSecure))
    return refuse(locale, "tooLarge", undefined, await formPage(locale));
  return seeOther(addressIn(locale, `/formats/again${search}#problems`));
}

async function localeOf(params: Context["params"]): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

async function formPage(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "format-requests" });
  return {
    address: `${addressIn(locale, "/formats")}#ask`,
    words: t("toForm"),
  };
}

/** Somebody reloads or bookmarks the form's address: lead them to the page. */
export async function GET(_request: Request, { params }: Context) {
  return seeOther((await formPage(await localeOf(params))).address);
}

async function refuseMethod(_request: Request, { params }: Context) {
  const locale = await localeOf(params);
  return refuse(locale, "method", undefined, await formPage(locale));
}
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT };
