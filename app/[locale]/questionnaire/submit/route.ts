import { notFound } from "next/navigation";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { readDraft, submitResponse } from "#lib/database/drafts.ts";
import { addressIn, isLocale, type Locale } from "#lib/i18n/routing.ts";
import { keepTokenBriefly, readToken } from "#lib/request/draft-token.ts";
import { fail, refuse } from "#lib/request/refusal.ts";
import { isSameOrigin } from "#lib/request/same-origin.ts";
import { seeOther } from "#lib/request/see-other.ts";
import { isSharedDevice } from "#lib/request/shared-device.ts";
import { complete } from "#lib/response/journey.ts";
import { pagesWithOtherWords } from "#lib/response/other-words.ts";

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
    return seeOther(addressIn(locale, await submit(locale)));
  } catch (error) {
    return fail(locale, error);
  }
}

/** Submits what this device holds and says which page comes next. */
async function submit(locale: Locale): Promise<string> {
  const token = await readToken();
  const draft = await readDraft(token);
  if (!token || draft.state === "none") return "/questionnaire";
  if (draft.state === "submitted") return "/questionnaire/done";
  const completed = complete(questionnaire, draft.answers);
  if (!completed.ok)
    return `/questionnaire/${completed.page.id}?problems=1&then=check#problems`;
  if (pagesWithOtherWords(questionnaire, draft).length > 0)
    return "/questionnaire/check#other-words";
  const { status } = await submitResponse(token, {
    version: questionnaire.version,
    locale,
    savedAt: draft.savedAt,
    answers: completed.answers,
  });
  if (status === "accepted") {
    // The page that follows shows the reference; without a script to forget it, the device does so soon.
    if (await isSharedDevice()) await keepTokenBriefly(token);
    return "/questionnaire/done";
  }
  // Closed, or written on in another window, a moment ago: the check page shows how things stand.
  if (status !== "invalid") return "/questionnaire/check";
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
