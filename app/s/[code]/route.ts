import { cookies } from "next/headers";
import { readLink } from "#lib/database/links.ts";
import { codeFrom } from "#lib/pack/links.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";

const week = 7 * 24 * 60 * 60;

/**
 * A short link on a poster or in a message. Whoever follows it comes to the
 * consultation, whether or not the code is known: a slip of the finger must not
 * keep a family out. A known code is kept on their device only, until they
 * answer; that they came is neither stored nor logged.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
) {
  const code = codeFrom((await params).code);
  const known = code && (await readLink(code).catch(() => null));
  if (known)
    (await cookies()).set("link", known.code, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: week,
      secure: isEncrypted(request.headers),
    });
  return new Response(null, {
    status: 303,
    headers: { location: "/", "cache-control": "no-store" },
  });
}

export { GET as HEAD };
