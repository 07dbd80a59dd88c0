import { redirect } from "next/navigation";
import { readStaffMember, type StaffMember } from "#lib/database/staff.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";
import { withSearch } from "./addresses.ts";
import { refuseStaff } from "./refusal.ts";
import { sendAgain } from "./send-again.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { type Ability, may } from "#lib/staff/abilities.ts";

/** Where those are led who may not see a page: to what is theirs. */
function ownPage({ role }: StaffMember): string {
  if (may(role, "read-answers")) return "/staff";
  return may(role, "enter-data") ? "/staff/data-entry" : "/staff/no-role";
}

const signInAddress = (back: string) =>
  withSearch("/staff/sign-in", { return: back });

/** The member of staff, for any page that is not public; others are led to the sign-in and back to `here`. */
export async function requireStaff(here: string): Promise<StaffMember> {
  return (await readStaffMember()) ?? redirect(signInAddress(here));
}

/** Who may do this, for a page that is about it; others are led to what is theirs. */
export async function requireAbility(
  here: string,
  ability: Ability,
): Promise<StaffMember> {
  const member = await requireStaff(here);
  return may(member.role, ability) ? member : redirect(ownPage(member));
}

/** Who reads answers, for a page with responses; others are led to what is theirs. */
export function requireAnalyst(here: string): Promise<StaffMember> {
  return requireAbility(here, "read-answers");
}

/** Who brings in forms and files, for the pages where that is done; analysts are led to how it is going. */
export async function requireDataEntry(here: string): Promise<StaffMember> {
  const member = await requireStaff(here);
  if (may(member.role, "enter-data")) return member;
  redirect(
    may(member.role, "see-workspace") ? "/staff/data-entry" : "/staff/no-role",
  );
}

type Allowed<Given> =
  | ({ readonly ok: true; readonly member: StaffMember } & Given)
  | { readonly ok: false; readonly refusal: Response };

/** Whoever is not signed in is led to the sign-in; what they sent stays on a page for when they are. */
async function signInFirst(
  request: Request,
  page: string,
): Promise<{ readonly ok: false; readonly refusal: Response }> {
  const signIn = signInAddress(page);
  const kept =
    request.method === "POST" ? await sendAgain(request, signIn) : undefined;
  return { ok: false, refusal: kept ?? seeOther(signIn) };
}

/**
 * The analyst who asks for a file or sends one, or the answer that refuses it.
 *
 * @param page where to lead somebody who is not signed in, once they are
 */
export async function analystFor(
  request: Request,
  page: string,
): Promise<Allowed<object>> {
  const member = await readStaffMember();
  if (!member) return signInFirst(request, page);
  if (!may(member.role, "read-answers"))
    return { ok: false, refusal: await refuseStaff("role") };
  return { ok: true, member };
}

/** Who brings in what is sent to a page, or the answer that refuses it. */
export async function dataEntryFor(
  request: Request,
  page: string,
): Promise<Allowed<object>> {
  if (!isSameOrigin(request))
    return { ok: false, refusal: await refuseStaff("origin") };
  const member = await readStaffMember();
  if (!member) return signInFirst(request, page);
  if (!may(member.role, "enter-data"))
    return { ok: false, refusal: await refuseStaff("dataEntry") };
  return { ok: true, member };
}

/** The form that data-entry staff posted from a page of this site, or the answer that refuses it. */
export async function dataEntryForm(
  request: Request,
  page: string,
): Promise<Allowed<{ readonly fields: URLSearchParams }>> {
  const allowed = await dataEntryFor(request, page);
  if (!allowed.ok) return allowed;
  const posted = await readPostedForm(request);
  if (!posted.ok)
    return { ok: false, refusal: await refuseStaff("unreadable") };
  return { ...allowed, fields: posted.fields };
}

/** The form that an analyst posted from a page of this site, or the answer that refuses it. */
export async function analystForm(
  request: Request,
  page: string,
): Promise<Allowed<{ readonly fields: URLSearchParams }>> {
  if (!isSameOrigin(request))
    return { ok: false, refusal: await refuseStaff("origin") };
  const allowed = await analystFor(request, page);
  if (!allowed.ok) return allowed;
  const posted = await readPostedForm(request);
  if (!posted.ok)
    return { ok: false, refusal: await refuseStaff("unreadable") };
  return { ...allowed, fields: posted.fields };
}
