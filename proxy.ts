import type { NextRequest } from "next/server";
import { renewSession } from "#lib/database/session.ts";
import { isEncrypted } from "#lib/request/encrypted.ts";

/** Only in front of what staff see: public pages are static and have no session. */
export const config = { matcher: ["/staff/:path*", "/download/:path*"] };

export function proxy(request: NextRequest) {
  return renewSession(request, isEncrypted(request.headers));
}
