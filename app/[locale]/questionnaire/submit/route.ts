import { notFound } from "next/navigation";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { submitResponse } from "#lib/database/drafts.ts";
import {
  addressIn,
  languageOf,
  type Locale,
  renditionOf,
} from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { keepTokenBriefly, readToken } from "#lib/device/draft-token.ts";
import { fail, refusalFor, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { whereAsked } from "../form-in.ts";

interface Context {
  params: Promise<{ locale: string }>;
}

/**
 * Sends the draft. Pressing twice, or again after a lost connection, leads to the
 * same reference: the database takes one response a draft.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  if (!posted.ok) return refuse(locale, refusalFor(posted.status));
  try {
    return seeOther(await submit(locale, posted.fields.get("savedAt")));
  } catch (error) {
    return fail(locale, error, {
      action: addressIn(locale, "/questionnaire/submit"),
      fields: posted.fields,
    });
  }
}

/**
 * Submits what this device holds and gives the address of the page that comes next.
 * Every answer is sent, whichever rendition it was given in.
 *
 * @param savedAt the state of the draft that the check page showed
 */
async function submit(locale: Locale, savedAt: string | null): Promise<string> {
  const here = (path: string) => addressIn(locale, `/questionnaire${path}`);
  const token = await readToken();
  if (!token) return here("");
  const submission = await submitResponse(token, {
    version: questionnaire.version,
    rendition: renditionOf(locale),
    locale: languageOf(locale),
    savedAt,
  });
  switch (submission.status) {
    case "accepted":
      // The page that follows shows the reference; without a script to forget it, the device does so soon.
      if (await isSharedDevice()) await keepTokenBriefly(token);
      return here("/done");
    case "none":
      return here("");
    case "invalid": {
      const where = whereAsked(locale, submission.problems);
      return addressIn(
        where.locale,
        `/questionnaire/${where.page.id}?problems=1&then=check#problems`,
      );
    }
    case "unsettled":
      return here("/check#other-words");
    case "changed":
      return here("/check?changed=1#changed");
    case "closed":
    case "not-open-yet":
      // A moment ago: the check page shows how things stand.
      return here("/check");
  }
}

async function refuseMethod(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return refuse(locale, "method");
}
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT };

/** Reloaded by its address: the check page is what is meant. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(addressIn(locale, "/questionnaire/check"));
}
