import { getTranslations } from "next-intl/server";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { escaped } from "#lib/http/escaped.ts";
import { plainPage } from "#lib/http/plain-page.ts";

/** Why a request of staff is not answered, with the status that says so. */
const statuses = {
  origin: 403,
  role: 403,
  dataEntry: 403,
  noScan: 404,
  unreadable: 400,
} as const;
export type StaffRefusal = keyof typeof statuses;

/** A page that says why, with a way back. */
export async function refuseStaff(refusal: StaffRefusal): Promise<Response> {
  const t = await getTranslations("staff");
  return plainPage({
    status: statuses[refusal],
    locale: defaultLocale,
    title: t(`refusals.${refusal}.title`),
    site: t("name"),
    body: `<p>${escaped(t(`refusals.${refusal}.text`))}</p>
<p><a href="/staff">${escaped(t("refusals.back"))}</a></p>`,
  });
}
