import { readEnvironment } from "#lib/env.ts";

/**
 * Whether a posted form comes from a page of this site. Browsers say so in
 * `Sec-Fetch-Site` or, older ones, in `Origin` or `Referer`; one that says
 * nothing is let through, because its cookies are `SameSite=Lax` all the same.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const source =
    request.headers.get("origin") ?? request.headers.get("referer");
  if (!source) return true;
  const host = URL.canParse(source) ? new URL(source).host : undefined;
  return host !== undefined && ownHosts(request).includes(host);
}

/** The hosts that this site answers to: the one asked for, and the one it is published under. */
function ownHosts(request: Request): readonly string[] {
  const { SITE_URL } = readEnvironment();
  const published = SITE_URL ? [new URL(SITE_URL).host] : [];
  const asked = request.headers.get("host");
  return asked ? [asked, ...published] : published;
}
