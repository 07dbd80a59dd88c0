import { consultation } from "#lib/consultation/consultation.ts";
import { getTranslations } from "next-intl/server";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { escaped } from "./escaped.ts";
import { hiddenInputs, plainPage } from "./plain-page.ts";

/** Why a posted form is not taken, with the status that says so. */
const statuses = {
  origin: 403,
  tooLarge: 413,
  unreadable: 400,
  method: 405,
  failed: 500,
} as const;
export type Refusal = keyof typeof statuses;

/** A posted form whose words must not be lost with the page that they came from. */
export interface SentForm {
  readonly action: string;
  readonly fields: URLSearchParams;
}

/** The page that a refused form belongs to. */
export interface FormPage {
  readonly address: string;
  /** The words of the link that leads there. */
  readonly words: string;
}

export function refusalFor(status: 400 | 413 | 415): Refusal {
  return status === 413 ? "tooLarge" : "unreadable";
}

/**
 * A page that says why a form was not taken and what to do. A route handler
 * cannot render React, so this is plain HTML, readable without a style sheet.
 */
export async function refuse(
  locale: Locale,
  refusal: Refusal,
  again?: SentForm,
  page?: FormPage,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "form" });
  const title = t(`refused.${refusal}.title`);
  const email = consultation.contacts.questions;
  const text = t(`refused.${refusal}.text`, { email });
  const start = page ?? {
    address: addressIn(locale, "/questionnaire"),
    words: t("refused.start"),
  };
  const next = again
    ? resend(again, t("refused.again"))
    : `<p>${escaped(t("refused.back"))}</p>`;
  return plainPage({
    status: statuses[refusal],
    locale,
    title,
    site: t("service"),
    body: `<p>${escaped(text)}</p>
${next}
<p><a href="${start.address}">${escaped(start.words)}</a></p>`,
  });
}

/** Refuses because of a failure of our own; the log gets what failed, never what was sent. */
export function fail(
  locale: Locale,
  error: unknown,
  again?: SentForm,
  page?: FormPage,
): Promise<Response> {
  console.error(error instanceof Error ? error.message.slice(0, 100) : "");
  return refuse(locale, "failed", again, page);
}

/** The form that was sent, to be sent again as it was: a browser may not have kept its words. */
function resend({ action, fields }: SentForm, button: string): string {
  return `<form method="post" action="${escaped(action)}">${hiddenInputs(fields)}<p><button>${escaped(button)}</button></p></form>`;
}
