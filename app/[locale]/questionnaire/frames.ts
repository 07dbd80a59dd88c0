import { readEnvironment } from "#lib/env.ts";
import { withScriptsOf } from "#lib/http/frame.ts";
import { keepFresh } from "#lib/http/keep-fresh.ts";
import { readTemplate, type Template } from "#lib/http/template.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

/** As the other pages of the site: drawn once a minute, and not shown after an hour in which nobody came. */
const ages = { fresh: 60_000, longest: 3_600_000 };
const keep = keepFresh(draw, ages);

/** A page of the questionnaire as it is for everybody. @throws Error where it cannot be drawn */
export function readFrame(locale: Locale, page: string): Promise<Template> {
  return keep(`${locale}/${page}`);
}

async function draw(key: string): Promise<Template> {
  const [locale = "", page = ""] = key.split("/");
  const [drawn, scripts] = await Promise.all([
    ask(addressIn(locale, `/questionnaire/${page}/frame`)),
    ask(`/islands/${locale}`),
  ]);
  return readTemplate(withScriptsOf(drawn, scripts));
}

/** Asks this process itself: nothing but the framework can draw a page. */
async function ask(path: string): Promise<string> {
  const { PORT } = readEnvironment();
  const response = await fetch(`http://127.0.0.1:${String(PORT)}${path}`, {
    cache: "no-store",
  });
  if (!response.ok)
    throw new Error(`${path} was not drawn: ${String(response.status)}`);
  return response.text();
}
