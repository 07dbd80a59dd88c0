import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import {
  displayCookie,
  settings,
  settingsOf,
  writeSettings,
} from "#lib/display/settings.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { refusalFor, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { wayBack } from "#lib/http/way-back.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

const year = 365 * 24 * 60 * 60;

/** Keeps the settings of a form on the visitor's device, and leads back to where they came from. */
export async function POST(
  request: Request,
  { params }: Context,
): Promise<Response> {
  const locale = await localeOf(params);
  if (!isSameOrigin(request))
    return refuse(locale, "origin", undefined, await formPage(locale));
  const posted = await readPostedForm(request);
  if (!posted.ok)
    return refuse(
      locale,
      refusalFor(posted.status),
      undefined,
      await formPage(locale),
    );
  const { fields } = posted;
  const given = settings.flatMap((setting) => fields.getAll(setting));
  await keep(fields.has("reset") ? "" : writeSettings(settingsOf(given)));
  const host = request.headers.get("host") ?? "";
  const here = addressIn(locale, "/display?kept=1");
  return seeOther(wayBack(fields.get("back"), host) ?? here);
}

/** Not out of a script's reach: one in the head of each page asks for the style sheet. */
async function keep(text: string): Promise<void> {
  (await cookies()).set(displayCookie, text, {
    sameSite: "lax",
    secure: isEncrypted(await headers()),
    path: "/",
    maxAge: text ? year : 0,
  });
}

async function localeOf(params: Context["params"]): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

async function formPage(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "display" });
  return { address: addressIn(locale, "/display"), words: t("toForm") };
}

/** Somebody reloads or bookmarks the form's address: lead them to the page. */
export async function GET(_request: Request, { params }: Context) {
  return seeOther(addressIn(await localeOf(params), "/display"));
}

async function refuseMethod(_request: Request, { params }: Context) {
  const locale = await localeOf(params);
  return refuse(locale, "method", undefined, await formPage(locale));
}
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT };
