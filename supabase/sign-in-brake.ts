import { z } from "zod";

/*
 * Supabase brakes whoever guesses passwords; the embedded one does not. Each
 * guess would also cost a bcrypt hash, on the only thread that there is.
 */

const guesses = 10;
const windowMilliseconds = 15 * 60 * 1000;
const remembered = 10_000;

interface Attempts {
  count: number;
  readonly until: number;
}

const typed = z.object({ email: z.string() });

/** Lets a request through to `answer`, unless it is one sign-in by password too many for its e-mail address. */
export type SignInBrake = (
  request: Request,
  answer: (request: Request) => Response | Promise<Response>,
) => Promise<Response>;

/** A brake with a memory of its own. After ten failures for an address it answers 429 in Supabase's shape, for what is left of 15 minutes. */
export function createSignInBrake(now: () => number = Date.now): SignInBrake {
  const byEmail = new Map<string, Attempts>();

  const count = (email: string): number => {
    const known = byEmail.get(email);
    const attempts =
      known && known.until > now()
        ? known
        : { count: 0, until: now() + windowMilliseconds };
    attempts.count += 1;
    // Written anew, so that the first of the map is the one longest unused.
    byEmail.delete(email);
    byEmail.set(email, attempts);
    const [oldest] = byEmail.keys();
    if (byEmail.size > remembered && oldest !== undefined)
      byEmail.delete(oldest);
    return attempts.count;
  };

  return async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url);
    if (
      pathname !== "/auth/v1/token" ||
      searchParams.get("grant_type") === "refresh_token"
    )
      return answer(request);

    const body: unknown = await request
      .clone()
      .json()
      .catch(() => undefined);
    const given = typed.safeParse(body);
    if (!given.success)
      return refusal(400, "validation_failed", "An e-mail address is needed");
    const email = given.data.email.trim().toLowerCase();
    // Counted before the answer: guesses made all at once are counted too.
    if (count(email) > guesses)
      return refusal(
        429,
        "over_request_rate_limit",
        "Request rate limit reached",
      );
    const answered = await answer(request);
    if (answered.ok) byEmail.delete(email);
    return answered;
  };
}

function refusal(code: number, error_code: string, msg: string): Response {
  return Response.json({ code, error_code, msg }, { status: code });
}
