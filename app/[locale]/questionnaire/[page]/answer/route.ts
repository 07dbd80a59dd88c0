import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { type Page, questionnaire } from "#lib/consultation/questionnaire.ts";
import { readDraft, saveDraft } from "#lib/database/drafts.ts";
import { addressIn, isLocale, type Locale } from "#lib/i18n/routing.ts";
import {
  isSecure,
  keepToken,
  newToken,
  readToken,
} from "#lib/request/draft-token.ts";
import { readPostedForm } from "#lib/request/posted-form.ts";
import { fail, refusalFor, refuse } from "#lib/request/refusal.ts";
import { isSameOrigin } from "#lib/request/same-origin.ts";
import { readPage, validate, withPage } from "#lib/response/answers.ts";
import { askedOn, pageAfter } from "#lib/response/journey.ts";
import { problemMessages } from "../../messages.ts";

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
  const page = questionnaire.pages.find((candidate) => candidate.id === id);
  if (!isLocale(locale) || !page) notFound();
  if (!isSameOrigin(request)) return refuse(locale, "origin");
  const posted = await readPostedForm(request);
  if (!posted.ok) return refuse(locale, refusalFor(posted.status));

  try {
    const saved = await save(request, locale, page, posted.fields);
    if (saved.status === "too-large") return await refuse(locale, "tooLarge");
    return await answer(request, locale, page, posted.fields, saved);
  } catch (error) {
    return fail(locale, error);
  }
}

/** Somebody reloads or bookmarks the form's address: lead them to the page. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, page } = await params;
  if (!isLocale(locale)) notFound();
  return redirectTo(locale, `/questionnaire/${encodeURIComponent(page)}`);
}

async function refuseMethod(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return refuse(locale, "method");
}
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT };

async function save(
  request: Request,
  locale: Locale,
  page: Page,
  fields: URLSearchParams,
) {
  const jar = await cookies();
  const held = readToken(jar);
  const draft = await readDraft(held);
  // A token that opens nothing is not ours, or is purged: its holder gets a new one.
  const token = held && draft.state !== "none" ? held : newToken();
  const answers = readPage(page, fields);
  const status =
    draft.state === "submitted"
      ? "submitted"
      : await saveDraft({
          token,
          answers,
          locale,
          link: jar.get("link")?.value,
        });
  if (status === "saved") keepToken(jar, token, isSecure(request));
  const before = draft.state === "submitted" ? {} : draft.answers;
  return { status, answers: withPage(before, answers) };
}

async function answer(
  request: Request,
  locale: Locale,
  page: Page,
  fields: URLSearchParams,
  { status, answers }: Awaited<ReturnType<typeof save>>,
) {
  const checked = validate(askedOn(page, answers), answers);
  const problems = checked.ok ? [] : checked.problems;
  const toCheck = fields.get("then") === "check";
  const path =
    status === "submitted"
      ? "/questionnaire/done"
      : problems.length > 0
        ? `/questionnaire/${page.id}?problems=1${toCheck ? "&then=check" : ""}#problems`
        : `/questionnaire/${toCheck ? "check" : (pageAfter(questionnaire, answers, page)?.id ?? "check")}`;
  if (request.headers.get("accept") !== "application/json")
    return redirectTo(locale, path);
  return Response.json({
    next: addressIn(locale, path),
    problems: await problemMessages(locale, problems),
  });
}

function redirectTo(locale: Locale, path: string) {
  return new Response(null, {
    status: 303,
    headers: { location: addressIn(locale, path) },
  });
}
