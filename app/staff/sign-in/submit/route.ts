import { cookies } from "next/headers";
import { signIn } from "#lib/database/staff.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { staffAddress } from "#lib/staff/staff-address.ts";
import { firstOf, withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { seeOther } from "#lib/http/see-other.ts";
import type { SignInProblem } from "../problems.ts";
import { forgetTypedEmail, keepTypedEmail } from "../typed-email.ts";

/** Signs in and leads to the page that was asked for, or back to the form. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuseStaff("origin");
  const posted = await readPostedForm(request);
  if (!posted.ok) return refuseStaff("unreadable");
  const email = firstOf(posted.fields.get("email") ?? undefined);
  const password = posted.fields.get("password");
  const back = staffAddress(posted.fields.get("return") ?? undefined);
  const problem =
    email && password ? await problemWith(email, password) : "empty";

  const jar = await cookies();
  if (!problem) {
    forgetTypedEmail(jar);
    return seeOther(back);
  }
  keepTypedEmail(jar, email ?? "", isEncrypted(request.headers));
  return seeOther(withSearch("/staff/sign-in", { problem, return: back }));
}

async function problemWith(
  email: string,
  password: string,
): Promise<SignInProblem | undefined> {
  try {
    const result = await signIn(email, password);
    return result === "signed-in" ? undefined : result;
  } catch (error) {
    console.error(error instanceof Error ? error.message : "signing in failed");
    return "failed";
  }
}
