import { cookies } from "next/headers";
import { cssOf } from "#lib/display/css.ts";
import { displayCookie, readSettings } from "#lib/display/settings.ts";

const week = 7 * 24 * 60 * 60;

/**
 * The style sheet of a reader's settings: of those that the address names, which
 * a browser may keep, or else of those in its cookie. Empty where all is as designed.
 */
export async function GET(request: Request): Promise<Response> {
  const named = new URL(request.url).searchParams.get("s");
  const kept = (await cookies()).get(displayCookie)?.value;
  return new Response(cssOf(readSettings(named ?? kept)), {
    headers: {
      "content-type": "text/css; charset=utf-8",
      ...(named === null
        ? { "cache-control": "private, no-cache", vary: "Cookie" }
        : { "cache-control": `public, max-age=${String(week)}` }),
    },
  });
}
