import { readEnvironment } from "#lib/env.ts";
import { withScriptsOf } from "#lib/http/frame.ts";
import { readTemplate, type Template } from "#lib/http/template.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

/** As long as the other pages of the site are kept, in milliseconds. */
const freshness = 60_000;
const known = new Map<string, { frame: Promise<Template>; readAt: number }>();

/** A page of the questionnaire as it is for everybody, drawn once a minute and kept. @throws Error where it cannot be drawn */
export function readFrame(locale: Locale, page: string): Promise<Template> {
  const address = addressIn(locale, `/questionnaire/${page}/frame`);
  const now = Date.now();
  const before = known.get(address);
  if (before && now - before.readAt < freshness) return before.frame;
  const frame = draw(address, `/islands/${locale}`);
  known.set(address, { frame, readAt: now });
  frame.catch(() => known.delete(address));
  return frame;
}

async function draw(page: string, islands: string): Promise<Template> {
  const [drawn, scripts] = await Promise.all([ask(page), ask(islands)]);
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
