import type { NextRequest } from "next/server";
import { renewSession } from "#lib/database/session.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";

/** Only in front of what staff see: public pages and files have no session. */
export const config = {
  matcher: [
    "/staff",
    "/staff/((?!recordings/upload$|recordings/video-upload$|data-entry/[a-z]+/upload$).*)",
    "/download/((?!documents/|qr/|videos/).*)",
  ],
};

export function proxy(request: NextRequest) {
  return renewSession(request, isEncrypted(request.headers));
}
