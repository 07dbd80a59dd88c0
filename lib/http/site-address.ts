import { type Environment, readEnvironment } from "#lib/env.ts";

export interface SiteAddress {
  /** Without a slash at its end. */
  readonly site: string;
  /** Whether anybody on the internet may be given it. */
  readonly isPublic: boolean;
}

/**
 * The address under which people reach this site, for links that leave it.
 *
 * `SITE_URL` where it is set. Otherwise the host that this request asked for; a
 * page that is made once for everybody has no request, and gives the address on
 * this computer, which is right for a trial and says so.
 */
export function siteAddress(
  headers?: Headers,
  {
    SITE_URL,
    PORT,
  }: Pick<Environment, "SITE_URL" | "PORT"> = readEnvironment(),
): SiteAddress {
  if (SITE_URL) return { site: SITE_URL.replace(/\/+$/, ""), isPublic: true };
  const asked = headers && requestedSite(headers);
  const site = asked ?? `http://localhost:${String(PORT)}`;
  return { site, isPublic: site.startsWith("https:") };
}

function requestedSite(headers: Headers): string | undefined {
  const host = headers.get("host");
  if (!host) return undefined;
  const scheme =
    headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const address = `${scheme}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
