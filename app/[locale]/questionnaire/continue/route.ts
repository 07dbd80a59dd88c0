import { notFound } from "next/navigation";
import { readDraft } from "#lib/database/drafts.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { fail } from "#lib/http/refusal.ts";
import { pageToContinue } from "#lib/response/journey.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { formIn } from "../form-in.ts";

/** Leads to where this device stopped: the first page, the one after the last answer, or the end. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  try {
    return seeOther(
      addressIn(locale, `/questionnaire/${await nextStep(locale)}`),
    );
  } catch (error) {
    return fail(locale, error);
  }
}

async function nextStep(locale: Locale): Promise<string> {
  const draft = await readDraft(await readToken());
  if (draft.state === "submitted") return "done";
  return pageToContinue(formIn(locale), draft.answers)?.id ?? "check";
}
