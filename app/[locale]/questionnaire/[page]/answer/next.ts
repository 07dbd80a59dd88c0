import type { Page } from "#lib/consultation/questionnaire.ts";
import { counterpart } from "#lib/consultation/renditions.ts";
import type { Draft } from "#lib/database/drafts.ts";
import { settleSetAside } from "#lib/database/resume.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { clearDevice } from "#lib/device/shared-device.ts";
import { notShown, readSettling } from "#lib/response/conflicts.ts";
import { pageAfter } from "#lib/response/journey.ts";
import { formIn } from "../../form-in.ts";

type Saved = Extract<Draft, { state: "draft" }>;

/** Does what another button than the one that goes on asks for, now that the page is saved; undefined where none was pressed. */
export async function afterSaving(
  locale: Locale,
  token: string,
  page: Page,
  draft: Saved,
  fields: URLSearchParams,
): Promise<Response | undefined> {
  const settling = readSettling(fields.get("other"));
  if (settling) {
    await settleSetAside(token, settling);
    const then = fields.get("then") === "check" ? "?then=check" : "";
    return seeOther(
      addressIn(
        locale,
        `/questionnaire/${page.id}${then}#${settling.question}`,
      ),
    );
  }
  const other = fields.get("changeTo");
  if (other && isLocale(other)) {
    const there = counterpart(page, formIn(other)).id;
    return seeOther(addressIn(other, `/questionnaire/${there}`));
  }
  switch (fields.get("leave")) {
    case "later":
      return seeOther(addressIn(locale, "/questionnaire/later"));
    case "finish":
      return isReachable(draft)
        ? clearDevice(addressIn(locale, "/questionnaire/cleared"))
        : seeOther(addressIn(locale, "/questionnaire/later#clear"));
    default:
      return undefined;
  }
}

/** Whether a device can forget the draft and nothing is lost. */
function isReachable(draft: Saved): boolean {
  return draft.hasCode || Object.keys(draft.answers).length === 0;
}

/** Where a saved page leads: to itself with what is wrong or was written elsewhere, back to the check page, or on. */
export function nextPath(
  locale: Locale,
  page: Page,
  draft: Saved,
  fields: URLSearchParams,
  isRight: boolean,
): string {
  const toCheck = fields.get("then") === "check";
  const then = toCheck ? "&then=check" : "";
  if (!isRight) return `/questionnaire/${page.id}?problems=1${then}#problems`;
  const unseen = notShown(page, draft.setAside, fields.get("shown"));
  if (unseen)
    // Its name makes the address a new one, so that the browser asks for the page again.
    return `/questionnaire/${page.id}?also=${unseen}${then}#other-words`;
  if (toCheck)
    return `/questionnaire/check#answer-${page.questions[0]?.id ?? ""}`;
  return `/questionnaire/${pageAfter(formIn(locale), draft.answers, page)?.id ?? "check"}`;
}
