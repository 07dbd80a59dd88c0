import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { counterpart } from "#lib/consultation/renditions.ts";
import { readDraft, saveDraft } from "#lib/database/drafts.ts";
import { addressIn, languageOf, type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { keepToken, newToken, readToken } from "#lib/request/draft-token.ts";
import { readPostedForm } from "#lib/request/posted-form.ts";
import { fail, refusalFor, refuse } from "#lib/request/refusal.ts";
import { isSameOrigin } from "#lib/request/same-origin.ts";
import {
  type DraftAnswers,
  readPage,
  validate,
  withPage,
} from "#lib/response/answers.ts";
import { askedOn, pageAfter } from "#lib/response/journey.ts";
import { formIn } from "../../form-in.ts";
import { problemMessages } from "../../messages.ts";
import { seeOther } from "#lib/request/see-other.ts";

interface Context {
  params: Promise<{ locale: string; page: string }>;
}

/**
 * Takes a page's answers: saves them whatever they are, then says what is wrong
 * with them or leads on. A browser without JavaScript is redirected; the page's
 * script asks for JSON and gets the same.
 */
export async function POST(request: Request, { params }: Context) {
  const { locale, page: id } = await params;
  if (!isLocale(locale)) notFound();
  const page = formIn(locale).pages.find((candidate) => candidate.id === id);
  if (!page) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  if (!posted.ok) return refuse(locale, refusalFor(posted.status));

  try {
    const saved = await save(locale, page, posted.fields);
    if (saved.status === "too-large") return await refuse(locale, "tooLarge");
    if (saved.status === "submitted") {
      const next = "/questionnaire/done";
      return isScript(request)
        ? Response.json({
            next: addressIn(locale, next),
            problems: [],
            sent: true,
          })
        : seeOther(addressIn(locale, next));
    }
    const other = posted.fields.get("changeTo");
    if (other && isLocale(other))
      return seeOther(
        addressIn(
          other,
          `/questionnaire/${counterpart(page, formIn(other)).id}`,
        ),
      );
    const checked = validate(askedOn(page, saved.answers), saved.answers);
    const toCheck = posted.fields.get("then") === "check";
    const next = nextPath(locale, page, saved.answers, checked.ok, toCheck);
    if (!isScript(request)) return seeOther(addressIn(locale, next));
    return Response.json({
      next: addressIn(locale, next),
      problems: await problemMessages(
        locale,
        checked.ok ? [] : checked.problems,
      ),
    });
  } catch (error) {
    return fail(locale, error, {
      action: addressIn(locale, `/questionnaire/${page.id}/answer`),
      fields: posted.fields,
    });
  }
}

/** Somebody reloads or bookmarks the form's address: lead them to the page. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, page } = await params;
  if (!isLocale(locale)) notFound();
  return seeOther(
    addressIn(locale, `/questionnaire/${encodeURIComponent(page)}`),
  );
}

async function refuseMethod(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return refuse(locale, "method");
}
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT };

async function save(locale: Locale, page: Page, fields: URLSearchParams) {
  const held = await readToken();
  const draft = await readDraft(held);
  if (draft.state === "submitted") return { status: "submitted" } as const;
  // A token that opens nothing is not ours, or is purged: its holder gets a new one.
  const token = held && draft.state === "draft" ? held : newToken();
  const answers = readPage(page, fields, draft.answers);
  const link = (await cookies()).get("link")?.value;
  const status = await saveDraft({
    token,
    answers,
    language: languageOf(locale),
    link,
  });
  if (status === "unknown-consultation") throw new Error(status);
  if (status === "saved") await keepToken(token);
  return { status, answers: withPage(draft.answers, answers) };
}

/** Where a saved page leads: on, back to the check page, or to itself with what is wrong. */
function nextPath(
  locale: Locale,
  page: Page,
  answers: DraftAnswers,
  isRight: boolean,
  toCheck: boolean,
): string {
  if (!isRight)
    return `/questionnaire/${page.id}?problems=1${toCheck ? "&then=check" : ""}#problems`;
  if (toCheck)
    return `/questionnaire/check#answer-${page.questions[0]?.id ?? ""}`;
  return `/questionnaire/${pageAfter(formIn(locale), answers, page)?.id ?? "check"}`;
}

function isScript(request: Request): boolean {
  return request.headers.get("accept") === "application/json";
}
