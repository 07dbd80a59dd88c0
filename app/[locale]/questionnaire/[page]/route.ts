import { notFound } from "next/navigation";
import { openPage } from "#lib/database/drafts.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { fail } from "#lib/http/refusal.ts";
import { readElsewhere } from "#lib/http/see-other.ts";
import { fillIn, type Filling } from "#lib/http/template.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { readTranslator } from "#lib/i18n/translator.ts";
import { formIn } from "../form-in.ts";
import { readFrame } from "../frames.ts";
import { unavailable } from "../unavailable.ts";
import { fillingOf } from "./filling.ts";

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly page: string }>;
}

/**
 * One page of the questionnaire, filled with what this device's draft holds: a
 * frame that is drawn once for everybody, because to draw it by React for each
 * visitor costs ten times as much.
 */
export async function GET(request: Request, { params }: Context) {
  const { locale, page: id } = await params;
  if (!isLocale(locale)) notFound();
  const form = formIn(locale);
  const page = form.pages.find((candidate) => candidate.id === id);
  if (!page) return readElsewhere(addressIn(locale, "/questionnaire"));
  try {
    const { draft, phase } = await openPage(await readToken());
    if (draft.state === "submitted")
      return readElsewhere(addressIn(locale, "/questionnaire/done"));
    if (phase !== "open")
      return readElsewhere(addressIn(locale, "/questionnaire"));
    const asked = new URL(request.url).searchParams;
    const filling = await fillingOf({
      locale,
      form,
      page,
      draft,
      isShared: await isSharedDevice(),
      toCheck: asked.get("then") === "check",
      withProblems: asked.has("problems"),
    });
    return await answer(locale, page.id, filling);
  } catch (error) {
    return sayUnavailable(locale, error);
  }
}

async function answer(locale: Locale, page: string, filling: Filling) {
  return new Response(fillIn(await readFrame(locale, page), filling), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control":
        "private, no-cache, no-store, max-age=0, must-revalidate",
    },
  });
}

/** The database does not answer: the site's own page that says so, or a plain one where that cannot be drawn either. */
async function sayUnavailable(locale: Locale, error: unknown) {
  console.error(error instanceof Error ? error.message.slice(0, 100) : "");
  try {
    const t = await readTranslator(locale);
    return await answer(locale, unavailable, { title: t("form.service") });
  } catch (again) {
    return fail(locale, again);
  }
}
