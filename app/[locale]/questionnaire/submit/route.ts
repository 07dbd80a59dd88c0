import { notFound } from "next/navigation";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { readDraft, submitResponse } from "#lib/database/drafts.ts";
import {
  addressIn,
  languageOf,
  type Locale,
  renditionOf,
} from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { keepTokenBriefly, readToken } from "#lib/device/draft-token.ts";
import { fail, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { complete } from "#lib/response/journey.ts";
import { pagesWithOtherWords } from "#lib/response/other-words.ts";
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
  try {
    return seeOther(await submit(locale));
  } catch (error) {
    return fail(locale, error);
  }
}

/**
 * Submits what this device holds and gives the address of the page that comes next.
 * Every answer is sent, whichever rendition it was given in.
 */
async function submit(locale: Locale): Promise<string> {
  const here = (path: string) => addressIn(locale, path);
  const token = await readToken();
  const draft = await readDraft(token);
  if (!token || draft.state === "none") return here("/questionnaire");
  if (draft.state === "submitted") return here("/questionnaire/done");
  const completed = complete(questionnaire, draft.answers);
  if (!completed.ok) {
    const wrong = completed.problems.map(({ question }) => question);
    const where = whereAsked(locale, wrong);
    return addressIn(
      where.locale,
      `/questionnaire/${where.page.id}?problems=1&then=check#problems`,
    );
  }
  if (pagesWithOtherWords(questionnaire, draft).length > 0)
    return here("/questionnaire/check#other-words");
  const { status } = await submitResponse(token, {
    version: questionnaire.version,
    rendition: renditionOf(locale),
    locale: languageOf(locale),
    savedAt: draft.savedAt,
  });
  if (status === "accepted") {
    // The page that follows shows the reference; without a script to forget it, the device does so soon.
    if (await isSharedDevice()) await keepTokenBriefly(token);
    return here("/questionnaire/done");
  }
  // Closed, or written on in another window, a moment ago: the check page shows how things stand.
  if (status !== "invalid") return here("/questionnaire/check");
  throw new Error("submit_response refused what the pages accepted");
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
