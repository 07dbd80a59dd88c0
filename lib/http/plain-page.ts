import type { Locale } from "#lib/i18n/routing.ts";
import { escaped } from "./escaped.ts";

interface PlainPage {
  readonly status: number;
  readonly locale: Locale;
  /** The heading, and the first part of the title. */
  readonly title: string;
  /** What the site is called: the second part of the title. */
  readonly site: string;
  /** HTML; every text in it went through `escaped`. */
  readonly body: string;
}

/** A page of a route handler, which cannot render React: plain HTML that needs no style sheet, never kept. */
export function plainPage({ status, locale, title, site, body }: PlainPage) {
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${title} - ${site}`)}</title>
<style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { font: 1.25rem/1.6 "Atkinson Hyperlegible Next", system-ui, sans-serif; margin: 2rem auto; max-inline-size: 34em; padding-inline: 1rem }
</style>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</html>`;
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

/** What was sent, as inputs that send it again. */
export function hiddenInputs(fields: URLSearchParams): string {
  return Array.from(
    fields,
    ([name, value]) =>
      `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  ).join("");
}
