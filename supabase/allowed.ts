import { adminPath } from "./admin.ts";
import { backupPath } from "./backup.ts";

/*
 * The embedded Supabase can do more than the platform uses: sign-ups, one-time
 * passwords, pages about its own settings. Every user of the machine reaches its
 * loopback port, so what nobody here asks for does not exist.
 */

const accountRoutes = new Set([
  "POST /auth/v1/token",
  "GET /auth/v1/user",
  "POST /auth/v1/logout",
]);

/** Refuses what the platform never asks for (404) and whoever has no key (401); null where the request may go on. */
export function refuseUnused(
  request: Request,
  keys: readonly string[],
): Response | null {
  const { pathname } = new URL(request.url);
  const used =
    pathname.startsWith("/rest/v1/") ||
    pathname === backupPath ||
    adminPath.test(pathname) ||
    accountRoutes.has(`${request.method} ${pathname}`);
  if (!used) return Response.json({ message: "not found" }, { status: 404 });
  if (keys.includes(request.headers.get("apikey") ?? "")) return null;
  return Response.json({ message: "an API key is needed" }, { status: 401 });
}
