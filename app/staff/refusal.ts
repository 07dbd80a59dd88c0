import { getTranslations } from "next-intl/server";
import { defaultLocale } from "#lib/i18n/routing.ts";

/** Why a request of staff is not answered, with the status that says so. */
const statuses = { origin: 403, role: 403, unreadable: 400 } as const;
export type StaffRefusal = keyof typeof statuses;

/** A route handler cannot render React: this is a page of plain HTML that needs no style sheet. */
export async function refuseStaff(refusal: StaffRefusal): Promise<Response> {
  const t = await getTranslations("staff");
  const title = t(`refusals.${refusal}.title`);
  const html = `<!doctype html>
<html lang="${defaultLocale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${title} - ${t("name")}`)}</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; margin: 2rem auto; max-inline-size: 40em; padding-inline: 1rem }
</style>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(t(`refusals.${refusal}.text`))}</p>
<p><a href="/staff">${escaped(t("refusals.back"))}</a></p>
</main>
</html>`;
  return new Response(html, {
    status: statuses[refusal],
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}
