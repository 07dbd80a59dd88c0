import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { saveDraft } from "#lib/database/drafts.ts";
import { addressIn, languageOf, type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { keepToken, newToken, readToken } from "#lib/device/draft-token.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { fail, refusalFor, refuse } from "#lib/http/refusal.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { formIn } from "../../form-in.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { offeredOn, readPage, validate } from "#lib/response/answers.ts";
import { notShown, readBase, writeBase } from "#lib/response/conflicts.ts";
import { askedOn } from "#lib/response/journey.ts";
import { problemMessages } from "../../messages.ts";
import { afterSaving, nextPath } from "./next.ts";

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
    const { token, draft } = saved;
    const left = await afterSaving(locale, token, page, draft, posted.fields);
    if (left) return left;
    const checked = validate(askedOn(page, draft.answers), draft.answers);
    const next = nextPath(locale, page, draft, posted.fields, checked.ok);
    if (!isScript(request)) return seeOther(addressIn(locale, next));
    const unseen = notShown(page, draft.setAside, posted.fields.get("shown"));
    return Response.json({
      next: addressIn(locale, next),
      base: writeBase(page, draft.states),
      problems: await problemMessages(
        locale,
        checked.ok ? [] : checked.problems,
      ),
      ...(unseen && { also: true }),
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
  const saved = await saveDraft({
    held: await readToken(),
    fresh: newToken(),
    answers: readPage(page, fields),
    offered: offeredOn(page),
    language: languageOf(locale),
    link: (await cookies()).get("link")?.value,
    base: readBase(fields.get("base")),
  });
  if (saved.status === "saved") await keepToken(saved.token);
  return saved;
}

function isScript(request: Request): boolean {
  return request.headers.get("accept") === "application/json";
}
