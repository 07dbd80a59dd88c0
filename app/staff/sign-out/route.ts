import { signOut } from "#lib/database/staff.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { refuseStaff } from "../refusal.ts";
import { seeOther } from "#lib/http/see-other.ts";

/** Ends the session. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuseStaff("origin");
  await signOut();
  return seeOther("/staff/sign-in?signed-out=yes");
}
